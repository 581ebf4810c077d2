import { defineSign, whenAnswered } from '../findings.ts';
import { choice, yesNo } from '../questions.ts';

const RESTORE = 'Restore one folder and one whole computer from the backup, and write down how long it took.';

export default defineSign({
  id: 'untested-backups',
  title: 'You have no tested backups',
  short: 'Backups',
  weight: 10,
  questions: {
    backup: choice({
      name: 'Backups',
      ask: 'Are there backups, and has a restore worked in the last 12 months?',
      why: 'About a third of untested backups do not bring everything back.',
      help: 'Synchronised folders are no backup: what is deleted or encrypted there is so everywhere.',
      quick: true,
      options: {
        tested: 'Yes, and a restore worked in the last 12 months',
        untested: 'Yes, but no restore was tried in the last 12 months',
        none: 'No backups',
      },
    }),
    dataKnown: yesNo({
      name: 'Data known and recoverable',
      ask: 'Do you know where all your data is and how you would get it back?',
      why: 'What nobody has on a list is not in the backup.',
      help: 'E-mail, accounts, shared folders, laptops, the programs you rent.',
    }),
  },
  restsOn: [],
  findings: [
    whenAnswered('no-backup', {
      question: 'backup',
      points: { none: 90 },
      critical: ['none'],
      source: 'judgement',
      says: { none: 'There is no backup: one broken disk, one theft or one attack and the data is gone for good.' },
      action: 'Set up an automatic backup with one copy outside the building, then restore from it once.',
      effort: 'hours',
      service: 'maintenance',
    }),
    whenAnswered('untested-backup', {
      question: 'backup',
      points: { untested: 70 },
      critical: ['untested'],
      source: 'restore-surveys',
      says: {
        untested: 'No restore was tried in a year; about one untested backup in three does not bring everything back.',
      },
      action: RESTORE,
      effort: 'hours',
      service: 'maintenance',
    }),
    whenAnswered('unknown-backup', {
      question: 'backup',
      points: { unknown: 70 },
      critical: ['unknown'],
      source: 'article',
      says: {
        unknown: 'Nobody knows whether the backups work, and the day you need them is the wrong day to find out.',
      },
      action: `Find out what is backed up. ${RESTORE}`,
      effort: 'hours',
      service: 'maintenance',
    }),
    whenAnswered('data-not-mapped', {
      question: 'dataKnown',
      points: { no: 20, unknown: 10 },
      source: 'judgement',
      says: {
        no: 'Nobody can say where all the data is, so nobody can say that all of it is backed up.',
        unknown: 'It is not clear where all the data is, so it is not clear that all of it is backed up.',
      },
      action: 'List where data lives (computers, server, e-mail, cloud programs) and how each would come back.',
      effort: 'hours',
      service: 'maintenance',
    }),
  ],
});
