import { describe, expect, it } from 'vitest';
import { assessSigns } from '../../../src/core/rules/rules.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { answersFrom } from '../given.ts';

/** Nothing wrong: not knowing counts here, so everything is answered. */
const FINE = Object.freeze({
  backup: 'tested',
  dataKnown: 'yes',
  mfa: 'all',
  updates: 'automatic',
  protection: 'monitored',
  remoteAccess: 'none',
  paymentCheck: 'yes',
  adminBackup: 'yes',
});

/** What is answered, what fires, its points, and whether it has to be closed first whatever the verdict. */
const RULES: readonly (readonly [
  question: string,
  answer: string,
  finding: string,
  points: number,
  critical: boolean,
])[] = [
  ['backup', 'none', 'no-backup', 90, true],
  ['backup', 'untested', 'untested-backup', 70, true],
  ['backup', 'unknown', 'unknown-backup', 70, true],
  ['dataKnown', 'no', 'data-not-mapped', 20, false],
  ['dataKnown', 'unknown', 'data-not-mapped', 10, false],
  ['mfa', 'none', 'mfa', 30, true],
  ['mfa', 'some', 'mfa', 15, false],
  ['mfa', 'unknown', 'mfa', 25, false],
  ['updates', 'none', 'updates', 20, false],
  ['updates', 'by-hand', 'updates', 10, false],
  ['updates', 'unknown', 'updates', 15, false],
  ['protection', 'none', 'protection', 20, false],
  ['protection', 'installed', 'protection', 5, false],
  ['protection', 'unknown', 'protection', 15, false],
  ['remoteAccess', 'exposed', 'remoteAccess', 30, true],
  ['remoteAccess', 'vpn', 'remoteAccess', 5, false],
  ['remoteAccess', 'unknown', 'remoteAccess', 10, false],
  ['paymentCheck', 'no', 'paymentCheck', 10, false],
  ['paymentCheck', 'unknown', 'paymentCheck', 5, false],
  ['adminBackup', 'no', 'adminBackup', 10, true],
  ['adminBackup', 'unknown', 'adminBackup', 5, false],
];
const HARMLESS: readonly (readonly [question: string, answer: string])[] = [
  ...Object.entries(FINE),
  ['remoteAccess', 'cloud'],
  ['caretaker', 'owner'],
  ['caretaker', 'it-employee'],
  ['caretaker', 'provider'],
  ['server', 'yes'],
  ['regulated', 'yes'],
];

const fired = (given: Readonly<Record<string, unknown>>) =>
  assessSigns(catalogue, answersFrom(given)).flatMap((sign) =>
    sign.fired.map(({ finding, points, critical }) => ({ id: finding.id, points, critical })),
  );

describe('the answer', () => {
  it.each(RULES)(
    '%s = %s fires "%s" with %i points (critical: %s) and nothing else',
    (question, answer, id, points, critical) => {
      expect(fired({ ...FINE, [question]: answer })).toEqual([{ id, points, critical }]);
    },
  );

  it.each(RULES.filter(([, answer]) => answer === 'unknown'))(
    '%s = %s is the same as none at all',
    (question, _word, id, points, critical) => {
      const { [question as keyof typeof FINE]: _left, ...others } = FINE;
      expect(fired(others)).toEqual([{ id, points, critical }]);
      expect(fired({ ...FINE, [question]: null })).toEqual([{ id, points, critical }]);
    },
  );

  it.each(HARMLESS)('%s = %s is no finding', (question, answer) => {
    expect(fired({ ...FINE, [question]: answer })).toEqual([]);
  });
});

describe('findings that cannot be averaged away', () => {
  it('are these six and no others', () => {
    const critical = catalogue.signs.flatMap(({ findings }) =>
      findings.flatMap((finding) =>
        finding.kind === 'answer' ? (finding.critical ?? []).map((answer) => `${finding.question} ${answer}`) : [],
      ),
    );
    expect(critical.sort()).toEqual([
      'adminBackup no',
      'backup none',
      'backup unknown',
      'backup untested',
      'mfa none',
      'remoteAccess exposed',
    ]);
  });

  it('are critical as fixes, too', () => {
    const fixes = catalogue.fixes.flatMap(({ id, critical }) => critical.map((answer) => `${id} ${answer}`));
    expect(fixes.sort()).toEqual([
      'adminBackup no',
      'backup none',
      'backup unknown',
      'backup untested',
      'mfa none',
      'remoteAccess exposed',
    ]);
  });
});
