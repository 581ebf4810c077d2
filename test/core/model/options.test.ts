import { describe, expect, it } from 'vitest';
import { exactCatalogue } from '../exact-catalogue.ts';
import { assessed, byId } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;

/** Ten people with ten computers in the US; every gap is closed, so that no fix clouds the figures. */
const tidy = Object.freeze({
  staff: 10,
  workstations: 10,
  server: 'no',
  regulated: 'no',
  caretaker: 'owner',
  ownerHours: 5,
  ownerRate: 100,
  staffHours: 8,
  staffRate: 40,
  incidents: 4,
  recurringShare: 50,
  howToShare: 30,
  peopleStuck: 2,
  hoursToWorkable: 3,
  outages: 2,
  outageDays: 1.5,
  outageCostPerDay: 1000,
  newPeople: 3,
  newDevices: 6,
  projects: 1,
  backup: 'tested',
  dataKnown: 'yes',
  mfa: 'all',
  updates: 'automatic',
  protection: 'monitored',
  remoteAccess: 'vpn',
  paymentCheck: 'yes',
  adminBackup: 'yes',
  itSpend: 240,
  controlsRequired: 80,
});
const option = (id: string, given: Given = {}, horizonMonths = 36) =>
  byId(assessed({ ...tidy, ...given }, { catalogue: exactCatalogue, draws: 100, horizonMonths }).options, id);

/** Three months at half, of 36. */
const RAMP = 1 - 1.5 / 36;
/** 2 % more a year: the average of three years. */
const RISE = (1 + 1.02 + 1.0404) / 3;
/** What a seat costs with the extras: 115 x 1.1. */
const SEAT = 126.5;

describe('a subscription', () => {
  it.each([
    ['so much a seat, and extras on top', {}, 10 * SEAT],
    ['a server apart', { server: 'yes' }, 10 * SEAT + 120],
    ['at least the floor: 3 seats would be 379.50', { workstations: 3 }, 400],
    ['the server on top of the floor', { workstations: 3, server: 'yes' }, 520],
    ['a quoted price with the same extras', { quotedSeatPrice: 90 }, 10 * 90 * 1.1],
    ['nothing for the server with a quoted price', { quotedSeatPrice: 90, server: 'yes' }, 10 * 90 * 1.1],
    ['less than the floor with a quoted price', { quotedSeatPrice: 90, workstations: 3 }, 3 * 90 * 1.1],
    ['British prices in Britain', { market: 'uk', workstations: 20, server: 'yes' }, 20 * 50 * 1.1 + 90],
  ])('costs %s, rising 2 %% a year', (_what, given, base) => {
    expect(option('subscription', given).parts.fee).toBeCloseTo(base * RISE, 9);
  });

  it('takes an hour a month to steer, and 0.02 h more for each computer', () => {
    expect(option('subscription').parts.steering).toBeCloseTo((1 + 0.02 * 10) * 100, 9);
  });

  it('is set up for a monthly fee and 8 h + 0.6 h for each computer', () => {
    const once = 10 * SEAT + (8 + 0.6 * 10) * 100;
    expect(option('subscription').setUpOnce).toBeCloseTo(once, 9);
    expect(option('subscription').parts.setUp).toBeCloseTo(once / 36, 9);
    expect(option('subscription', {}, 12).parts.setUp).toBeCloseTo(once / 12, 9);
  });
});

describe('help on demand', () => {
  /** 4 problems, half of them repeats, of which 15 % are prevented. */
  const left = 4 * (1 - 0.5 * 0.15 * RAMP);

  it('is paid by the call: 70 % of the problems, 0.35 h for each of 3 h until people can work', () => {
    // 3.7125 x 0.7 x max(0.5, 1.05) = 2.73 h; the work taken over would be 0.35 x 0.4 x ramp x 13 h = 1.74 h.
    expect(option('on-demand').parts.fee).toBeCloseTo(left * 0.7 * (0.35 * 3) * 150 * RISE, 9);
  });

  it('is paid at least half an hour a call', () => {
    const given = { hoursToWorkable: 1, ownerHours: 0, staffHours: 0 };
    expect(option('on-demand', given).parts.fee).toBeCloseTo(left * 0.7 * 0.5 * 150 * RISE, 9);
  });

  it('is paid for the work taken over where that is more than the calls', () => {
    const given = { ownerHours: 20, staffHours: 30 };
    expect(option('on-demand', given).parts.fee).toBeCloseTo(0.35 * 0.4 * RAMP * 50 * 150 * RISE, 9);
  });

  it('is paid at the quoted rate', () => {
    expect(option('on-demand', { quotedHourlyRate: 80 }).parts.fee).toBeCloseTo(left * 0.7 * 1.05 * 80 * RISE, 9);
  });

  it('takes 0.15 h a month to steer and 0.05 h for each call', () => {
    expect(option('on-demand').parts.steering).toBeCloseTo((0.15 + 0.05 * left * 0.7) * 100, 9);
  });

  it('is set up in 3 hours', () => {
    expect(option('on-demand').setUpOnce).toBe(300);
  });
});

describe('a hybrid', () => {
  const left = 4 * (1 - 0.5 * 0.25 * RAMP);
  /** 30 % how-to questions of which it closes 60 %, and 70 % broken things of which it closes 10 %. */
  const ai = 0.3 * 0.6 + 0.7 * 0.1;

  it('costs a price a seat and the hours that the assistant does not save', () => {
    const bought = left * 0.7 * 1.05;
    expect(option('hybrid').parts.fee).toBeCloseTo((10 * 15 + (1 - ai) * bought * 150) * RISE, 9);
    expect(option('hybrid', { quotedHybridPrice: 9, quotedHourlyRate: 90 }).parts.fee).toBeCloseTo(
      (10 * 9 + (1 - ai) * bought * 90) * RISE,
      9,
    );
  });

  it('takes 0.5 h a month to steer, 0.02 h more for each computer, and 4 h + 0.25 h each to set up', () => {
    expect(option('hybrid').parts.steering).toBeCloseTo((0.5 + 0.02 * 10) * 100, 9);
    expect(option('hybrid').setUpOnce).toBeCloseTo((4 + 0.25 * 10) * 100, 9);
  });
});

describe('an IT employee', () => {
  const given = { caretaker: 'it-employee', itPayroll: 6000, itPayrollKept: 40 };

  it('takes the first line: on demand and hybrid buy 0.3 of the hours', () => {
    const alone = option('on-demand').parts.fee;
    expect(option('on-demand', given).parts.fee).toBeCloseTo(0.3 * alone, 9);
    const seats = 10 * 15 * RISE;
    expect(option('hybrid', given).parts.fee).toBeCloseTo(seats + 0.3 * (option('hybrid').parts.fee - seats), 9);
    expect(option('subscription', given).parts.fee).toBeCloseTo(option('subscription').parts.fee, 9);
  });

  it.each([
    ['as-is', 6000],
    ['in-house-plus', 6000],
    ['on-demand', 6000],
    ['subscription', 2400],
    ['hybrid', 6000],
  ])('costs under %s %d a month', (id, payroll) => {
    expect(byId(option(id, given).lines, 'it-payroll').mean).toBeCloseTo(payroll, 9);
  });
});
