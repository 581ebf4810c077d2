import { describe, expect, it } from 'vitest';
import { assessed, byId } from '../given.ts';

const FINE = Object.freeze({
  staff: 10,
  workstations: 10,
  server: 'no',
  ownerHours: 1,
  staffHours: 0,
  incidents: 0.5,
  recurringShare: 0,
  outages: 0,
  newPeople: 0,
  newDevices: 0,
  projects: 0,
  backup: 'tested',
  dataKnown: 'yes',
  mfa: 'all',
  updates: 'automatic',
  protection: 'monitored',
  remoteAccess: 'none',
  paymentCheck: 'yes',
  adminBackup: 'yes',
});
const needs = (given: object) =>
  Object.fromEntries(assessed({ ...FINE, ...given }).contractScope.map(({ service, need }) => [service, need]));
const actions = (given: object) => assessed({ ...FINE, ...given }).actions.map(({ finding }) => finding);

describe('what the contract must cover', () => {
  const NOTHING = {
    support: 'not-needed',
    maintenance: 'not-needed',
    security: 'not-needed',
    projects: 'not-needed',
    purchasing: 'not-needed',
  };

  it.each([
    ['nothing where nothing was found', {}, {}],
    ['support is useful with 20 points', { incidents: 1 }, { support: 'useful' }],
    ['support is needed from 30 points on', { ownerHours: 3 }, { support: 'needed' }],
    ['maintenance is needed for repeats', { recurringShare: 30 }, { maintenance: 'needed' }],
    ['maintenance is needed for what is critical, if with 10 points', { adminBackup: 'no' }, { maintenance: 'needed' }],
    ['maintenance is useful for updates by hand', { updates: 'by-hand' }, { maintenance: 'useful' }],
    ['security is useful where a factor is missing on some accounts', { mfa: 'some' }, { security: 'useful' }],
    ['security is needed where it is missing', { mfa: 'none' }, { security: 'needed' }],
    ['projects are needed for one', { projects: 1 }, { projects: 'needed' }],
    ['projects are useful for one new person in ten', { newPeople: 1 }, { projects: 'useful' }],
    ['purchasing is useful for new computers', { newDevices: 5 }, { purchasing: 'useful' }],
  ])('%s', (_what, given, expected) => {
    expect(needs(given)).toEqual({ ...NOTHING, ...expected });
  });

  it('gives the strongest finding as the reason', () => {
    const { contractScope, signs } = assessed({ ...FINE, recurringShare: 60, adminBackup: 'no' });
    const because = contractScope.find(({ service }) => service === 'maintenance')?.because;
    const adminBackup = byId(byId(signs, 'unknown-security').findings, 'adminBackup');
    expect(because).toBe(adminBackup.says);
  });
});

describe('what to do', () => {
  it('is nothing where nothing was found', () => {
    expect(actions({})).toEqual([]);
  });

  it('begins with what is critical, goes on with the fixes that pay, and ends with the rest by points', () => {
    // mfa pays about 20 a month, paymentCheck more; the owner's hours have 40 points, repeats 30, new computers 15.
    const given = {
      adminBackup: 'no',
      paymentCheck: 'no',
      mfa: 'some',
      ownerHours: 2.5,
      recurringShare: 30,
      newDevices: 1,
    };
    const order = actions(given);
    const { fixes } = assessed({ ...FINE, ...given });
    const gain = (id: string) => byId(fixes, id).effect - byId(fixes, id).cost;
    expect(gain('paymentCheck')).toBeGreaterThan(gain('mfa'));
    expect(gain('mfa')).toBeGreaterThan(0);
    expect(order).toEqual([
      'adminBackup',
      'paymentCheck',
      'mfa',
      'over-two-hours',
      'repeats',
      'owner-is-helpdesk',
      'new-equipment',
    ]);
  });

  it('names every finding that fired, once', () => {
    const { signs, actions: all } = assessed({});
    const fired = signs.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(all.map(({ finding }) => finding).sort()).toEqual(fired.sort());
  });
});

describe('the rule of thumb', () => {
  it.each([0.5, 0.99])('speaks for help on demand with %d problems a month', (incidents) => {
    const { ruleOfThumb, verdict } = assessed({ ...FINE, incidents });
    expect(ruleOfThumb.agrees).toBe(verdict.option === 'on-demand');
  });

  it.each([1, 12])('speaks for a subscription or a hybrid with %d problems a month', (incidents) => {
    const { ruleOfThumb, verdict } = assessed({ ...FINE, incidents, ownerHours: 90, ownerRate: 300 });
    expect(['subscription', 'hybrid']).toContain(verdict.option);
    expect(ruleOfThumb.agrees).toBe(true);
  });
});
