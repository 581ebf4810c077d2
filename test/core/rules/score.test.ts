import { describe, expect, it } from 'vitest';
import { type AssessedSign, assessSignById, assessSigns, scoreSigns } from '../../../src/core/rules/rules.ts';
import { catalogue } from '../../../src/domain/index.ts';
import type { SignId } from '../../../src/domain/vocabulary.ts';
import { answersFrom } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;
const { thresholds } = catalogue;

const sign = (id: SignId, given: Given) => assessSignById(catalogue, id, answersFrom(given)) as AssessedSign;
/** A score over the five signs with these severities, in their order. */
const scored = (...severities: (number | null)[]) =>
  scoreSigns(
    assessSigns(catalogue, answersFrom({})).map((one, place) => ({ ...one, severity: severities[place] ?? null })),
    thresholds,
  );

describe('a sign', () => {
  it.each([
    [
      'clear',
      15,
      {
        backup: 'tested',
        dataKnown: 'yes',
        mfa: 'some',
        updates: 'automatic',
        protection: 'monitored',
        remoteAccess: 'none',
        paymentCheck: 'yes',
        adminBackup: 'yes',
      },
    ],
    [
      'watch',
      20,
      {
        mfa: 'some',
        updates: 'automatic',
        protection: 'installed',
        remoteAccess: 'none',
        paymentCheck: 'yes',
        adminBackup: 'yes',
      },
    ],
    [
      'watch',
      35,
      {
        mfa: 'some',
        updates: 'by-hand',
        protection: 'installed',
        remoteAccess: 'vpn',
        paymentCheck: 'yes',
        adminBackup: 'yes',
      },
    ],
    [
      'present',
      40,
      {
        mfa: 'none',
        updates: 'by-hand',
        protection: 'monitored',
        remoteAccess: 'none',
        paymentCheck: 'yes',
        adminBackup: 'yes',
      },
    ],
    [
      'present',
      65,
      {
        mfa: 'none',
        updates: 'none',
        protection: 'unknown',
        remoteAccess: 'none',
        paymentCheck: 'yes',
        adminBackup: 'yes',
      },
    ],
    [
      'acute',
      70,
      {
        mfa: 'none',
        updates: 'none',
        protection: 'none',
        remoteAccess: 'none',
        paymentCheck: 'yes',
        adminBackup: 'yes',
      },
    ],
  ])('is %s at severity %i', (status, severity, given) => {
    expect(sign('unknown-security', given)).toMatchObject({ status, severity });
  });

  it('is never more severe than 100', () => {
    // 40 + 20 + 20 + 20 + 20 points
    const given = { staff: 5, ownerHours: 20, caretaker: 'nobody' };
    expect(sign('own-time', given)).toMatchObject({ severity: 100, status: 'acute' });
    expect(sign('own-time', given).fired).toHaveLength(5);
  });

  it.each([
    ['own-time', {}],
    ['own-time', { staff: 9, caretaker: 'owner', ownerRate: 100 }],
    ['recurring-problems', { howToShare: 20, outageDays: 4, outageCostPerDay: 900 }],
    ['change', { staff: 9 }],
  ] satisfies [SignId, Given][])('"%s" is unknown when nothing it rests on is answered (%j)', (id, given) => {
    expect(sign(id, given)).toMatchObject({ severity: null, status: 'unknown', fired: [] });
  });

  it.each([
    ['own-time', { ownerHours: 0 }],
    ['own-time', { staffHours: 0 }],
    ['own-time', { caretaker: 'nobody' }],
    ['recurring-problems', { incidents: 0 }],
    ['recurring-problems', { recurringShare: 0 }],
    ['recurring-problems', { outages: 0 }],
    ['change', { newPeople: 0 }],
    ['change', { newDevices: 0 }],
    ['change', { projects: 0 }],
  ] satisfies [SignId, Given][])('"%s" is assessed as soon as one of them is (%j)', (id, given) => {
    expect(sign(id, given).severity).not.toBeNull();
  });

  it('about backups or security is assessed even if nothing is answered: not knowing is the finding', () => {
    expect(sign('untested-backups', {})).toMatchObject({ severity: 80, status: 'acute' });
    // 25 + 15 + 15 + 10 + 5 + 5
    expect(sign('unknown-security', {})).toMatchObject({ severity: 75, status: 'acute' });
  });
});

describe('the score', () => {
  it('weighs backups and security most and change least', () => {
    expect(catalogue.signs.map(({ id, weight }) => [id, weight])).toEqual([
      ['own-time', 7.5],
      ['recurring-problems', 7.5],
      ['untested-backups', 10],
      ['change', 5],
      ['unknown-security', 10],
    ]);
    // (7.5 x 40 + 7.5 x 20 + 10 x 70 + 5 x 25 + 10 x 30) / 40 = 1575 / 40
    expect(scored(40, 20, 70, 25, 30).score).toBeCloseTo(39.375, 12);
  });

  it('leaves out the signs that are unknown', () => {
    // (10 x 80 + 10 x 75) / 20
    expect(scored(null, null, 80, null, 75).score).toBe(77.5);
  });

  it.each([
    [0, 'healthy'],
    [19.9, 'healthy'],
    [20, 'watch'],
    [39.9, 'watch'],
    [40, 'act'],
    [69.9, 'act'],
    [70, 'urgent'],
    [100, 'urgent'],
  ])('of %d is called %s', (severity, band) => {
    expect(scored(severity, severity, severity, severity, severity).band).toBe(band);
  });

  it('counts the present and the acute signs, not those to watch', () => {
    const given = {
      staff: 10,
      workstations: 10,
      ownerHours: 3,
      incidents: 2,
      outages: 1,
      backup: 'none',
      dataKnown: 'yes',
      projects: 1,
      mfa: 'all',
      updates: 'automatic',
      protection: 'monitored',
      remoteAccess: 'none',
      paymentCheck: 'yes',
      adminBackup: 'yes',
    };
    const signs = assessSigns(catalogue, answersFrom(given));
    expect(signs.map(({ status }) => status)).toEqual(['present', 'watch', 'acute', 'watch', 'clear']);
    expect(scoreSigns(signs, thresholds).signsPresent).toBe(2);
  });
});
