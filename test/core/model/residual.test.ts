import { describe, expect, it } from 'vitest';
import { exactCatalogue } from '../exact-catalogue.ts';
import { assessed, byId } from '../given.ts';

/** A firm with a cost on every line; nothing is left to chance. */
const firm = Object.freeze({
  staff: 10,
  workstations: 10,
  server: 'yes',
  regulated: 'yes',
  caretaker: 'owner',
  ownerHours: 5,
  ownerRate: 100,
  staffHours: 8,
  staffRate: 40,
  incidents: 4,
  recurringShare: 50,
  peopleStuck: 2,
  hoursToWorkable: 3,
  outages: 2,
  outageDays: 1.5,
  outageCostPerDay: 1000,
  newPeople: 3,
  newDevices: 6,
  projects: 1,
  backup: 'tested',
  mfa: 'all',
  updates: 'automatic',
  protection: 'monitored',
  remoteAccess: 'vpn',
  paymentCheck: 'no',
  adminBackup: 'yes',
  itSpend: 240,
  controlsRequired: 80,
});
const PROVIDERS = ['on-demand', 'subscription', 'hybrid'] as const;

/** Likely shares of the method; owner time times 0.8, because not every freed hour becomes useful work. */
const LEFT: readonly (readonly [line: string, onDemand: number, subscription: number, hybrid: number])[] = [
  ['owner-time', 0.4 * 0.8, 0.65 * 0.8, 0.45 * 0.8],
  ['staff-time', 0.4, 0.65, 0.45],
  ['change', 0, 0.5, 0],
  ['it-payroll', 0, 0, 0],
  ['outages', 0.05, 0.35, 0.2],
  ['intrusion', 0, 0.1, 0.05],
  ['payment-fraud', 0, 0.1, 0.05],
  ['data-loss', 0, 0.1, 0.05],
  ['key-person', 0, 0, 0],
  ['it-spend', 0.1, 0.7, 0.3],
  ['required-controls', 0, 0.65, 0.1],
];

const run = (given: Readonly<Record<string, unknown>> = {}, horizonMonths = 36) =>
  assessed({ ...firm, ...given }, { catalogue: exactCatalogue, draws: 100, horizonMonths });

describe.each([
  [12, 1 - 1.5 / 12],
  [36, 1 - 1.5 / 36],
  [60, 1 - 1.5 / 60],
])('over %i months, three of them at half', (months, ramp) => {
  const { options, fixes } = run({}, months);
  const line = (option: string, id: string) => byId(byId(options, option).lines, id).mean;

  it('every fix but the call before paying is done already', () => {
    expect(fixes.filter(({ open }) => open).map(({ id }) => id)).toEqual(['paymentCheck']);
    expect(byId(fixes, 'paymentCheck').selected).toBe(true);
  });

  it.each(LEFT)('%s shrinks by the share that is taken over', (id, ...shares) => {
    PROVIDERS.forEach((option, place) => {
      // After the fixes: the selected one is done under all of them and in house.
      expect(line(option, id)).toBeCloseTo(line('in-house-plus', id) * (1 - (shares[place] as number) * ramp), 9);
    });
  });

  it.each([
    ['on-demand', 0.15, 0.1],
    ['subscription', 0.4, 0.25],
    ['hybrid', 0.25, 0.2],
  ])('waiting shrinks under %s by the repeats prevented and by faster help', (option, prevented, share) => {
    const incidents = 4 * (1 - 0.5 * prevented * ramp);
    expect(line(option, 'waiting')).toBeCloseTo(incidents * 2 * 3 * 0.5 * 40 * (1 - share * ramp), 9);
  });
});

describe('keeping IT in house and closing the gaps', () => {
  it('changes nothing but the closed risks and what the fixes cost', () => {
    const { options, fixes } = run();
    const [asIs, inHouse] = [byId(options, 'as-is'), byId(options, 'in-house-plus')];
    const changed = inHouse.lines.filter(({ id, mean }) => mean !== byId(asIs.lines, id).mean).map(({ id }) => id);
    expect(changed).toEqual(['payment-fraud']);
    expect(inHouse.parts).toMatchObject({ fee: 0, steering: 0, setUp: 0, providerRisk: 0 });
    expect(inHouse.parts.fixes).toBeCloseTo(byId(fixes, 'paymentCheck').cost, 9);
  });
});

describe('a provider', () => {
  /** A break-in costs a firm of 10 to 49 people 57,361 on average, 30 % more where data is regulated. */
  const breakIn = 57_361.19270852616 * 1.3;

  it('is a way in, too: 0.2 % a year under a subscription, half of it under a hybrid', () => {
    const { options } = run();
    expect(byId(options, 'subscription').parts.providerRisk).toBeCloseTo((0.002 * breakIn) / 12, 9);
    expect(byId(options, 'hybrid').parts.providerRisk).toBeCloseTo((0.5 * 0.002 * breakIn) / 12, 9);
    expect(byId(options, 'on-demand').parts.providerRisk).toBe(0);
  });

  it('adds no such risk where there is one today', () => {
    for (const { parts } of run({ caretaker: 'provider' }).options) expect(parts.providerRisk).toBe(0);
  });

  it.each(PROVIDERS)('replaces 95 %% of what is paid to another provider today (%s)', (option) => {
    const { options } = run({ caretaker: 'provider', itSpend: 1000 });
    expect(byId(byId(options, option).lines, 'it-spend').mean).toBeCloseTo(1000 * (1 - 0.95 * (1 - 1.5 / 36)), 9);
  });

  it('is assumed to cost 60 % of a subscription a seat today, if nobody says', () => {
    expect(byId(run({ caretaker: 'provider', itSpend: 'unknown' }).lines, 'it-spend').cost.mean).toBeCloseTo(
      0.6 * 10 * 115,
      9,
    );
  });
});
