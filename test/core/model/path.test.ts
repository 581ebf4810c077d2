import { describe, expect, it } from 'vitest';
import { paybackMonth } from '../../../src/core/model/path.ts';
import { exactCatalogue } from '../exact-catalogue.ts';
import { assessed, byId } from '../given.ts';

/** Ten people, one thing that costs money: 5 owner hours at 100. Every gap is closed. */
const tidy = Object.freeze({
  ...{ staff: 10, workstations: 10, server: 'no', regulated: 'no', caretaker: 'owner' },
  ...{ ownerHours: 5, ownerRate: 100, staffHours: 0, staffRate: 40, incidents: 0, recurringShare: 0, howToShare: 0 },
  ...{ peopleStuck: 0, hoursToWorkable: 0, outages: 0, outageDays: 0, outageCostPerDay: 0 },
  ...{ newPeople: 0, newDevices: 0, projects: 0, itSpend: 0, controlsRequired: 0 },
  ...{ backup: 'tested', dataKnown: 'yes', mfa: 'all', updates: 'automatic', protection: 'monitored' },
  ...{ remoteAccess: 'none', paymentCheck: 'yes', adminBackup: 'yes' },
});
const option = (id: string, horizonMonths = 36) =>
  byId(assessed(tidy, { catalogue: exactCatalogue, draws: 100, horizonMonths }).options, id);

describe('the cost month by month', () => {
  it('is today times the months where nothing changes', () => {
    const { path, cost, total12, total36 } = option('as-is');
    expect(path).toHaveLength(60);
    expect(path[0]).toBeCloseTo(cost.mean, 9);
    expect(total12).toBeCloseTo(12 * cost.mean, 9);
    expect(total36).toBeCloseTo(36 * cost.mean, 9);
  });

  it('begins with the set-up, takes over half for three months, and rises by the escalator once a year', () => {
    const { path, setUpOnce, lines, parts } = option('subscription');
    const others = lines.filter(({ id }) => id !== 'owner-time');
    // 65 % of the owner's hours are taken over, of which 80 % become useful work.
    const ownerTime = (ramp: number) => 500 * (1 - 0.65 * 0.8 * ramp);
    // Risks are small here, and move with the ramp too; they are read off the option's own lines at its average ramp.
    const ramp = 1 - 1.5 / 36;
    const risks = (at: number) =>
      others.reduce((sum, { id, mean }) => sum + (mean / (1 - share(id) * ramp)) * (1 - share(id) * at), 0);
    const fee = (year: number) => 10 * 115 * 1.1 * 1.02 ** year;
    const month = (at: number, year: number) =>
      ownerTime(at) + risks(at) + fee(year) + parts.steering + parts.providerRisk;
    expect(path[0]).toBeCloseTo(setUpOnce + month(0.5, 0), 6);
    expect((path[2] ?? 0) - (path[1] ?? 0)).toBeCloseTo(month(0.5, 0), 6);
    expect((path[3] ?? 0) - (path[2] ?? 0)).toBeCloseTo(month(1, 0), 6);
    expect((path[12] ?? 0) - (path[11] ?? 0)).toBeCloseTo(month(1, 1), 6);
    expect((path[59] ?? 0) - (path[58] ?? 0)).toBeCloseTo(month(1, 4), 6);
  });

  it('comes to the mean cost over the horizon where everything is a straight line in time', () => {
    for (const months of [12, 36, 60]) {
      const { path, cost } = option('subscription', months);
      expect((path[months - 1] ?? 0) / months).toBeCloseTo(cost.mean, 6);
    }
  });
});

const share = (line: string): number => ({ intrusion: 0.1, 'payment-fraud': 0.1, 'data-loss': 0.1 })[line] ?? 0;

describe('the payback month', () => {
  it('is the first month by whose end the one has cost less', () => {
    expect(paybackMonth([50, 60, 70, 80], [20, 40, 70, 90])).toBe(4);
    expect(paybackMonth([10, 20], [20, 40])).toBe(1);
  });

  it('is null where that never happens, and for the baseline itself', () => {
    expect(paybackMonth([50, 70, 90], [20, 40, 60])).toBeNull();
    const { options, verdict } = assessed({ staff: 8 });
    expect(byId(options, verdict.baseline).paybackMonth).toBeNull();
  });
});
