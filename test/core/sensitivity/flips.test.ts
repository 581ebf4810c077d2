import { describe, expect, it } from 'vitest';
import { assessed } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;

/** Firms whose verdicts rest on different ways; small numbers of draws keep the searches honest, too. */
const FIRMS: Readonly<Record<string, Given>> = {
  'that told nothing': {},
  'of one person': { staff: 1, ownerHours: 2, incidents: [0.2, 0.5, 1], backup: 'tested', mfa: 'all' },
  'of eight with many problems': {
    staff: 8,
    ownerHours: [4, 6, 14],
    staffHours: 9,
    incidents: [4, 7, 12],
    hoursToWorkable: [1, 2, 6],
    peopleStuck: [1, 1.5, 3],
    backup: 'untested',
    mfa: 'some',
    projects: 1,
  },
  'with an IT employee': { staff: 60, caretaker: 'it-employee', itPayroll: 6000, incidents: 30, backup: 'tested' },
  'with a provider and a server': {
    staff: 25,
    caretaker: 'provider',
    server: 'yes',
    market: 'uk',
    ownerHours: 8,
    incidents: [8, 12, 20],
    outages: 2,
    quotedSeatPrice: [40, 60],
  },
};
/** Far enough beyond a value that rounding decides nothing, near enough that nothing else does. */
const BESIDE = 1e-4;

describe.each(Object.entries(FIRMS))('a firm %s', (_firm, given) => {
  const result = assessed(given);

  it('is told only values at which the verdict really changes when the question is answered with them', () => {
    expect(result.flips.length + result.steady.length).toBeGreaterThan(0);
    for (const { key, value, direction, option } of result.flips) {
      const beyond = value * (direction === 'above' ? 1 + BESIDE : 1 - BESIDE);
      const before = value * (direction === 'above' ? 1 - BESIDE : 1 + BESIDE);
      const label = `${key} ${direction} ${value}`;
      expect([label, assessed({ ...given, [key]: beyond }).verdict.option]).toEqual([label, option]);
      expect([label, assessed({ ...given, [key]: before }).verdict.option]).toEqual([label, result.verdict.option]);
    }
  });

  it('is told the nearest such value: nothing changes on the way to it', () => {
    for (const { key, current, value, direction, option: beyond } of result.flips) {
      const isBeyond = direction === 'above' ? current > value : current < value;
      for (const part of [0.2, 0.5, 0.8]) {
        const between = current + (value - current) * part;
        const label = `${key} at ${between}, on the way to ${value}`;
        const { option } = assessed({ ...given, [key]: between }).verdict;
        expect([label, option]).toEqual([label, isBeyond ? beyond : result.verdict.option]);
      }
    }
  });

  it('can trust that what is called steady changes nothing, whatever its value', () => {
    for (const key of result.steady) {
      for (const value of key.startsWith('quoted') ? [0.01, 1, 50, 5000, 1_000_000] : [0, 1, 20, 60]) {
        const { option } = assessed({ ...given, [key]: value }).verdict;
        expect([key, value, option]).toEqual([key, value, result.verdict.option]);
      }
    }
  });

  it('finds every quantity and every price either among the flips or among the steady ones', () => {
    const keys = new Set([...result.flips.map(({ key }) => key), ...result.steady]);
    expect([...keys].sort()).toEqual(
      [
        ...['ownerHours', 'staffHours', 'incidents', 'peopleStuck', 'hoursToWorkable', 'newPeople', 'newDevices'],
        ...['projects', 'outages', 'outageDays', 'outageCostPerDay', 'ownerRate', 'staffRate'],
        ...['quotedSeatPrice', 'quotedHourlyRate', 'quotedHybridPrice'],
      ].sort(),
    );
  });
});

describe('a flip', () => {
  it('says in words what would have to be true', () => {
    const { flips } = assessed(FIRMS['of eight with many problems'] ?? {});
    const seat = flips.find(({ key }) => key === 'quotedSeatPrice');
    expect(seat?.says).toMatch(/^Subscription wins once a seat costs less than \$\d+(\.\d\d)? a month\.$/);
    expect(flips.find(({ key }) => key === 'incidents')?.says).toMatch(/(fewer|more) than [\d.]+ problems a month/);
  });
});

describe('the break-even seat price', () => {
  it.each(Object.entries(FIRMS))('makes a subscription as dear as the baseline for a firm %s', (_firm, given) => {
    const { breakEvenSeatPrice } = assessed(given);
    if (breakEvenSeatPrice === null) return;
    const { options, verdict } = assessed({ ...given, quotedSeatPrice: breakEvenSeatPrice });
    const cost = (id: string) => options.find((option) => option.id === id)?.cost.mean ?? Number.NaN;
    expect(cost('subscription') / cost(verdict.baseline)).toBeCloseTo(1, 9);
  });

  it('is null where a subscription would be dearer even for nothing', () => {
    const tidy = { staff: 1, ownerHours: 0, incidents: 0, outages: 0, projects: 0, newPeople: 0, newDevices: 0 };
    const closed = { backup: 'tested', mfa: 'all', updates: 'automatic', protection: 'monitored', adminBackup: 'yes' };
    expect(assessed({ ...tidy, ...closed, paymentCheck: 'yes' }).breakEvenSeatPrice).toBeNull();
  });
});
