import { describe, expect, it } from 'vitest';
import { exactCatalogue } from '../exact-catalogue.ts';
import { assessed, byId } from '../given.ts';

const firm = Object.freeze({
  staff: 10,
  workstations: 10,
  server: 'yes',
  regulated: 'yes',
  caretaker: 'it-employee',
  ownerHours: 5,
  ownerRate: 100,
  staffHours: 8,
  staffRate: 40,
  itPayroll: 6000,
  incidents: 4,
  peopleStuck: 2,
  hoursToWorkable: 3,
  outages: 2,
  outageDays: 1.5,
  outageCostPerDay: 1000,
  newPeople: 3,
  newDevices: 6,
  projects: 1,
  backup: 'untested',
  mfa: 'some',
  updates: 'by-hand',
  protection: 'installed',
  remoteAccess: 'vpn',
  paymentCheck: 'no',
  adminBackup: 'no',
  itSpend: 250,
  controlsRequired: 80,
});

const cost = (line: string, given: Readonly<Record<string, unknown>> = firm) =>
  byId(assessed(given, { catalogue: exactCatalogue, draws: 100 }).lines, line).cost.mean;

/** Means of the losses of 10 to 49 people, from environment.test.ts. */
const [INTRUSION, FRAUD, DATA, KEYS] = [
  57_361.19270852616, 43_020.894531394595, 18_694.135361813594, 2852.821529859888,
];

describe('with every judgement at its likely value, a month costs', () => {
  it.each([
    ["owner's time: 5 h at 100", 'owner-time', 5 * 100],
    ['staff fixing IT: 8 h at 40', 'staff-time', 8 * 40],
    ['people waiting: 4 problems x 2 people x 3 h, half of it lost, at 40', 'waiting', 4 * 2 * 3 * 0.5 * 40],
    [
      'starters, devices, projects: (3 x 4 h + 6 x 2 h + 1 x 20 h) / 12 at 40',
      'change',
      ((3 * 4 + 6 * 2 + 20) / 12) * 40,
    ],
    ['the IT employee', 'it-payroll', 6000],
    ['outages: 2 x 1.5 days x 1,000 / 12', 'outages', 250],
    // A chance of 1.8 % x exposure; 30 % more where data is regulated.
    ['break-ins', 'intrusion', (0.018 * (1.15 * 1.1 * 1.15 * 1 * 1.2) * INTRUSION * 1.3) / 12],
    ['payment fraud: 1 % x 1.2 without a call', 'payment-fraud', (0.01 * 1.2 * FRAUD) / 12],
    ['lost data: 4.5 %, no copy in 31 %', 'data-loss', (0.045 * 1 * 0.31 * DATA) / 12],
    ['the only holder of the passwords missing: 10 %', 'key-person', (0.1 * KEYS) / 12],
    ['support and tools', 'it-spend', 250],
    ['controls demanded', 'required-controls', 80],
  ])('%s', (_what, line, expected) => {
    expect(cost(line)).toBeCloseTo(expected, 8);
  });

  it('nothing for an IT employee who is not there', () => {
    expect(cost('it-payroll', { ...firm, caretaker: 'owner' })).toBe(0);
  });

  it('nothing for the keys where a second person has them', () => {
    expect(cost('key-person', { ...firm, adminBackup: 'yes' })).toBe(0);
  });

  it('a third of the lost data where everything lives in the cloud', () => {
    const here = { ...firm, server: 'no', remoteAccess: 'vpn' };
    const cloud = { ...firm, server: 'no', remoteAccess: 'cloud' };
    expect(cost('data-loss', cloud)).toBeCloseTo(cost('data-loss', here) / 3, 9);
  });

  it('losses at the money scale of the market', () => {
    const british = { ...firm, market: 'uk' };
    for (const line of ['intrusion', 'payment-fraud', 'data-loss', 'key-person']) {
      expect(cost(line, british)).toBeCloseTo(cost(line) * 0.78, 9);
    }
  });

  it('everything together, and no more', () => {
    const { today, lines } = assessed(firm, { catalogue: exactCatalogue, draws: 100 });
    expect(today.mean).toBeCloseTo(
      lines.reduce((sum, line) => sum + line.cost.mean, 0),
      9,
    );
    expect(today).toMatchObject({ p10: today.mean, p90: today.mean });
  });
});
