import { defineSign, whenAnswered } from '../findings.ts';
import { choice, yesNo } from '../questions.ts';

export default defineSign({
  id: 'unknown-security',
  title: 'You do not know whether your tools are secure',
  short: 'Security',
  weight: 10,
  questions: {
    mfa: choice({
      ask: 'Is there a second factor on e-mail and administrator accounts?',
      why: 'It stops most break-ins with a stolen password, and it is free.',
      help: 'A code, an app or a key beside the password, for everyone who has e-mail.',
      quick: true,
      options: {
        all: 'Yes, on all of them',
        some: 'On some',
        none: 'No',
      },
    }),
    updates: choice({
      ask: 'How do updates get installed?',
      why: 'Attackers use holes for which an update exists already.',
      help: 'Windows or macOS, browsers, and the programs you work with.',
      options: {
        automatic: 'Automatically',
        'by-hand': 'By hand, when someone gets to it',
        none: 'Hardly ever',
      },
    }),
    protection: choice({
      ask: 'What protects the computers against malware?',
      why: 'A warning that nobody reads protects nobody.',
      help: 'Monitored means that somebody is told and acts, at night as well.',
      options: {
        monitored: 'A program, and somebody watches its alarms',
        installed: 'A program on every computer (the built-in one counts)',
        none: 'Nothing, or it is switched off',
      },
    }),
    remoteAccess: choice({
      ask: 'How do people get in from outside?',
      why: 'An open remote desktop is the most used door for ransomware.',
      help: 'Exposed means that a machine in the office can be reached from the internet without a VPN.',
      options: {
        none: 'Not at all',
        cloud: 'Only to cloud services',
        vpn: 'Through a VPN or a gateway',
        exposed: 'Straight to a machine in the office',
      },
    }),
    paymentCheck: yesNo({
      ask: 'Are changed bank details confirmed by a call before money goes out?',
      why: 'False invoices are the most frequent way small firms lose money to fraud.',
      help: 'A call to a number you already had, not to the one in the e-mail.',
    }),
    adminBackup: yesNo({
      ask: 'Does a second person hold the administrator passwords?',
      why: 'If the one who knows is away, everybody waits.',
      help: 'A sealed envelope or a shared vault counts, if it was opened once to check.',
    }),
  },
  restsOn: [],
  findings: [
    whenAnswered('mfa', {
      question: 'mfa',
      points: { none: 30, some: 15, unknown: 25 },
      critical: ['none'],
      source: 'judgement',
      says: {
        none: 'E-mail and administrator accounts open with a password alone; one leaked password is enough.',
        some: 'Some accounts open with a password alone, and those are the ones that get tried.',
        unknown: 'Nobody knows which accounts open with a password alone.',
      },
      action: 'Switch on the second factor for e-mail and administrator accounts.',
      effort: 'hours',
      service: 'security',
    }),
    whenAnswered('updates', {
      question: 'updates',
      points: { none: 20, 'by-hand': 10, unknown: 15 },
      source: 'judgement',
      says: {
        none: 'Updates are hardly ever installed, so known holes stay open.',
        'by-hand': 'Updates wait until somebody has time, and holes stay open until then.',
        unknown: 'Nobody knows whether updates are installed.',
      },
      action: 'Switch on automatic updates on every computer and check one of them next month.',
      effort: 'hours',
      service: 'maintenance',
    }),
    whenAnswered('protection', {
      question: 'protection',
      points: { none: 20, installed: 5, unknown: 15 },
      source: 'judgement',
      says: {
        none: 'Nothing on the computers stops malware.',
        installed: 'Malware protection runs, but nobody is told when it raises an alarm.',
        unknown: 'Nobody knows whether the computers are protected against malware.',
      },
      action: 'Check that protection is on everywhere, and send its alarms to somebody who acts on them.',
      effort: 'hours',
      service: 'security',
    }),
    whenAnswered('remoteAccess', {
      question: 'remoteAccess',
      points: { exposed: 30, vpn: 5, unknown: 10 },
      critical: ['exposed'],
      source: 'judgement',
      says: {
        exposed: 'A machine in the office answers to the whole internet, the most used door for ransomware.',
        vpn: 'People come in through a VPN: good, as long as it is kept up to date and asks for a second factor.',
        unknown: 'Nobody knows which ways lead in from outside.',
      },
      action: 'Close direct access from the internet; let people in through a VPN or a gateway with a second factor.',
      effort: 'hours',
      service: 'security',
    }),
    whenAnswered('paymentCheck', {
      question: 'paymentCheck',
      points: { no: 10, unknown: 5 },
      source: 'judgement',
      says: {
        no: 'Changed bank details are believed without a call: one false e-mail can move a real payment.',
        unknown: 'It is not clear whether changed bank details are confirmed before money goes out.',
      },
      action: 'Make it a rule: new bank details count only after a call to a number you already had.',
      effort: 'minutes',
      service: 'security',
    }),
    whenAnswered('adminBackup', {
      question: 'adminBackup',
      points: { no: 10, unknown: 5 },
      critical: ['no'],
      source: 'judgement',
      says: {
        no: 'One person holds all administrator passwords; if they are away, nobody can get in.',
        unknown: 'It is not clear whether a second person could get in with administrator passwords.',
      },
      action: 'Put the administrator passwords into a vault or an envelope that a second person can open.',
      effort: 'minutes',
      service: 'maintenance',
    }),
  ],
});
