import { describe, expect, it } from 'vitest';
import { perfectInformation } from '../../../src/core/sensitivity/information.ts';
import { columnsOf } from '../columns.ts';
import { exactCatalogue } from '../exact-catalogue.ts';
import { assessed } from '../given.ts';

/** Everything is known but what a test leaves open. */
const known = Object.freeze({
  staff: 10,
  workstations: 10,
  server: 'no',
  regulated: 'no',
  caretaker: 'owner',
  ownerHours: 6,
  ownerRate: 100,
  staffHours: 5,
  staffRate: 40,
  incidents: 4,
  recurringShare: 30,
  howToShare: 30,
  peopleStuck: 1,
  hoursToWorkable: 2,
  outages: 1,
  outageDays: 1,
  outageCostPerDay: 800,
  newPeople: 1,
  newDevices: 2,
  projects: 0,
  backup: 'tested',
  dataKnown: 'yes',
  mfa: 'all',
  updates: 'automatic',
  protection: 'installed',
  remoteAccess: 'cloud',
  paymentCheck: 'yes',
  adminBackup: 'yes',
  itSpend: 0,
  controlsRequired: 0,
});
/** A firm for which several ways cost nearly the same. */
const undecided = Object.freeze({
  staff: 12,
  market: 'uk',
  ownerHours: [6, 10, 14],
  ownerRate: 100,
  incidents: [7, 10, 18],
  backup: 'tested',
  mfa: 'some',
});
const exactly = (given: Readonly<Record<string, unknown>>) =>
  assessed({ ...known, ...given }, { catalogue: exactCatalogue, draws: 2048 });
const worth = (result: ReturnType<typeof assessed>, key: string) =>
  result.findOutFirst.find((one) => one.key === key)?.value ?? 0;

const { room, column } = columnsOf(2);

describe('the value of knowing everything', () => {
  it('is what choosing anew in every draw saves against one choice for all', () => {
    // One choice costs 15 or 16 on average, the cheapest in each draw 10.
    expect(perfectInformation(room, [column(10, 20), column(22, 10)])).toBe(15 - 10);
  });

  it('is nothing where one way is always the cheapest', () => {
    expect(perfectInformation(room, [column(10, 20), column(11, 21)])).toBe(0);
    expect(perfectInformation(room, [5, 6])).toBe(0);
  });
});

describe('the value of knowing one answer', () => {
  it('is that of knowing everything where nothing else is uncertain and costs are straight lines in it', () => {
    const result = exactly({ quotedHourlyRate: [20, 400] });
    expect(result.perfectInformation).toBeGreaterThan(1);
    expect(worth(result, 'quotedHourlyRate') / result.perfectInformation).toBeCloseTo(1, 9);
  });

  it('is nearly that where costs are curves', () => {
    const result = exactly({ ownerHours: [0, 2, 40] });
    expect(result.perfectInformation).toBeGreaterThan(1);
    expect(worth(result, 'ownerHours') / result.perfectInformation).toBeCloseTo(1, 1);
  });

  it('is nothing for an answer that changes every way alike', () => {
    expect(worth(exactly({ quotedHourlyRate: [20, 400], projects: [0, 1, 2], itSpend: 0 }), 'itSpend')).toBe(0);
    expect(worth(exactly({ cashBuffer: [1000, 90_000] }), 'cashBuffer')).toBe(0);
  });

  it('is nothing for an answer that is known', () => {
    const result = exactly({ quotedHourlyRate: [20, 400] });
    expect(result.findOutFirst.map(({ key }) => key)).toEqual(['quotedHourlyRate']);
  });

  it.each([1, 2, 3, 4, 5])('is never negative, never above that of everything, and falls (seed %d)', (seed) => {
    const result = assessed(undecided, { seed });
    const values = result.findOutFirst.map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(result.perfectInformation);
    }
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('comes with a way to find out', () => {
    const result = exactly({ quotedHourlyRate: [20, 400] });
    expect(result.findOutFirst[0]).toMatchObject({ how: 'ask one provider for a written offer' });
  });
});
