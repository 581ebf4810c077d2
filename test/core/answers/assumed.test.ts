import { describe, expect, it } from 'vitest';
import { applies, assumedKeys, isAssumed, isLineAssumed } from '../../../src/core/answers/assumed.ts';
import { catalogue, type Question } from '../../../src/domain/index.ts';
import { answersFrom, byId } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;
const assumed = (given: Given) => assumedKeys(catalogue, answersFrom(given));
const isAssumedLine = (line: string, given: Given) =>
  isLineAssumed(catalogue, byId(catalogue.lines, line), answersFrom(given));

describe('the list of what is assumed', () => {
  it('has every question that a figure uses, in the order in which they are asked', () => {
    expect(assumed({})).toEqual([
      ...['staff', 'workstations', 'server', 'regulated', 'caretaker'],
      ...['ownerHours', 'ownerRate', 'staffHours', 'staffRate'],
      ...['incidents', 'recurringShare', 'howToShare', 'peopleStuck', 'hoursToWorkable'],
      ...['outages', 'outageDays', 'outageCostPerDay', 'backup', 'newPeople', 'newDevices', 'projects'],
      ...['mfa', 'updates', 'protection', 'remoteAccess', 'paymentCheck', 'adminBackup'],
    ]);
  });

  it('leaves out money, and what only the rules look at', () => {
    for (const key of ['itSpend', 'controlsRequired', 'cashBuffer', 'quotedSeatPrice', 'dataKnown']) {
      expect(assumed({})).not.toContain(key);
    }
  });

  it('asks about the payroll only where there is an IT employee', () => {
    expect(assumed({ caretaker: 'it-employee' })).toEqual(expect.arrayContaining(['itPayroll', 'itPayrollKept']));
    expect(assumed({ caretaker: 'owner' })).not.toContain('itPayroll');
  });

  it('gets shorter with every answer, and not with "unknown"', () => {
    expect(assumed({ staff: 3, backup: 'none' })).toEqual(
      assumed({}).filter((key) => key !== 'staff' && key !== 'backup'),
    );
    expect(assumed({ staff: 'unknown', backup: null })).toEqual(assumed({}));
  });
});

describe('a cost line', () => {
  it.each([
    ['owner-time', { ownerHours: 3, ownerRate: 100 }],
    ['staff-time', { staffHours: 3, staffRate: 40 }],
    ['waiting', { incidents: 2, peopleStuck: 1, hoursToWorkable: 2, staffRate: 40 }],
    ['change', { newPeople: 1, newDevices: 1, projects: 0, staffRate: 40 }],
    ['it-payroll', { caretaker: 'it-employee', itPayroll: 5000 }],
    ['outages', { outages: 1, outageDays: 1, outageCostPerDay: 500 }],
    [
      'intrusion',
      { staff: 5, mfa: 'all', updates: 'none', remoteAccess: 'vpn', protection: 'none', server: 'no', regulated: 'no' },
    ],
    ['payment-fraud', { staff: 5, paymentCheck: 'no' }],
    ['data-loss', { staff: 5, backup: 'tested', server: 'no', remoteAccess: 'none' }],
    ['it-spend', { itSpend: 100 }],
    ['required-controls', { controlsRequired: 100 }],
  ])('"%s" is assumed until the last of its questions is answered', (line, given) => {
    expect(isAssumedLine(line, given)).toBe(false);
    for (const key of Object.keys(given).filter((each) => each !== 'caretaker')) {
      expect(isAssumedLine(line, { ...given, [key]: 'unknown' }), key).toBe(true);
    }
  });

  it('"it-payroll" is not assumed where there is no IT employee: it is nothing', () => {
    expect(isAssumedLine('it-payroll', {})).toBe(false);
  });

  it('"key-person" is assumed while nobody said who else holds the passwords', () => {
    expect(isAssumedLine('key-person', { staff: 5 })).toBe(true);
    expect(isAssumedLine('key-person', { staff: 5, adminBackup: 'no' })).toBe(false);
  });
});

describe('a question', () => {
  it('that depends on another matters only with the right answer to that', () => {
    const payroll = catalogue.questions['itPayroll'] as Question;
    expect(applies(payroll, answersFrom({ caretaker: 'it-employee' }))).toBe(true);
    expect(applies(payroll, answersFrom({ caretaker: 'owner' }))).toBe(false);
    expect(applies(payroll, answersFrom({}))).toBe(false);
  });

  it('answered with 0 is answered', () => {
    expect(isAssumed('ownerHours', answersFrom({ ownerHours: 0 }))).toBe(false);
    expect(isAssumed('ownerHours', answersFrom({ ownerHours: 'unknown' }))).toBe(true);
  });
});
