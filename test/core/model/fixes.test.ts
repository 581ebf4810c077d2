import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/index.ts';
import { exactCatalogue } from '../exact-catalogue.ts';
import { assessed, byId } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;

/** Ten computers, an hour of the owner is worth 100, three years. Every gap is closed but those a test opens. */
const tidy = Object.freeze({
  staff: 10,
  workstations: 10,
  server: 'no',
  regulated: 'no',
  ownerRate: 100,
  backup: 'tested',
  mfa: 'all',
  updates: 'automatic',
  protection: 'installed',
  remoteAccess: 'vpn',
  paymentCheck: 'yes',
  adminBackup: 'yes',
});
const fix = (id: string, given: Given, using = exactCatalogue) =>
  byId(assessed({ ...tidy, ...given }, { catalogue: using, draws: 100 }).fixes, id);

/** Yearly expected break-in of 10 to 49 people at exposure 1, and the other losses' means. */
const BREAK_IN = 0.018 * 57_361.19270852616;
const [FRAUD, DATA, KEYS] = [43_020.894531394595, 18_694.135361813594, 2852.821529859888];
/** Exposure of the tidy firm apart from one table. */
const REST = { mfa: 0.9 * 1.15, updates: 0.8 * 1.15, protection: 0.8 * 0.9 * 1.15, remoteAccess: 0.8 * 0.9 };

describe('a fix costs its set-up over three years, its tools and its upkeep', () => {
  it.each([
    // (2 + 0.3 x 10) h = 5 h; tools 4, 1 or 2 a seat; upkeep 0.1 + 0.01 x 10 = 0.2 h.
    ['backup', 'none', 500, 500 / 36 + 10 * 4 + 0.2 * 100],
    ['backup', 'untested', 500, 500 / 36 + 10 * 1 + 0.2 * 100],
    ['backup', 'unknown', 500, 500 / 36 + 10 * 2 + 0.2 * 100],
    // 1 + 0.1 x 10 = 2 h.
    ['mfa', 'none', 200, 200 / 36],
    ['mfa', 'some', 200, 200 / 36],
    ['mfa', 'unknown', 200, 200 / 36],
    // 0.5 + 0.1 x 10 = 1.5 h.
    ['updates', 'by-hand', 150, 150 / 36],
    ['updates', 'none', 150, 150 / 36],
    // 0.1 x 10 = 1 h; tools 1 a seat, or nothing if it may be there already.
    ['protection', 'none', 100, 100 / 36 + 10],
    ['protection', 'unknown', 100, 100 / 36],
    ['remoteAccess', 'exposed', 300, 300 / 36],
    ['paymentCheck', 'no', 50, 50 / 36],
    ['adminBackup', 'unknown', 50, 50 / 36],
  ])('%s = %s: %d once', (id, answer, once, monthly) => {
    expect(fix(id, { [id]: answer })).toMatchObject({
      open: true,
      setUpOnce: expect.closeTo(once, 9),
      cost: expect.closeTo(monthly, 9),
    });
  });

  it('at the prices of the market', () => {
    // 4 a seat x 0.91; hours at the owner's own rate.
    expect(fix('backup', { market: 'fr', backup: 'none' }).cost).toBeCloseTo(500 / 36 + 10 * 4 * 0.91 + 20, 9);
  });

  it('at the mean of a range of tools', () => {
    // (2 + 4 x 4 + 8) / 6 = 26 / 6 a seat.
    expect(fix('backup', { backup: 'none' }, catalogue).cost).toBeCloseTo(500 / 36 + (10 * 26) / 6 + 20, 9);
  });
});

describe('a fix brings what the risks fall by', () => {
  it.each([
    ['backup', 'none', (0.045 * (0.95 - 0.06) * DATA) / 12],
    ['backup', 'untested', (0.045 * (0.31 - 0.06) * DATA) / 12],
    ['mfa', 'none', (BREAK_IN * REST.mfa * (1.3 - 0.8)) / 12],
    ['mfa', 'some', (BREAK_IN * REST.mfa * (1.15 - 0.8)) / 12],
    ['updates', 'by-hand', (BREAK_IN * REST.updates * (1.1 - 0.9)) / 12],
    ['protection', 'none', (BREAK_IN * REST.protection * (1.3 - 1)) / 12],
    ['remoteAccess', 'exposed', (BREAK_IN * REST.remoteAccess * (1.5 - 1.15)) / 12],
    ['paymentCheck', 'no', (0.01 * (1.2 - 0.5) * FRAUD) / 12],
    ['paymentCheck', 'unknown', (0.01 * (1 - 0.5) * FRAUD) / 12],
    ['adminBackup', 'no', (0.1 * KEYS) / 12],
  ])('%s = %s', (id, answer, effect) => {
    expect(fix(id, { [id]: answer }).effect).toBeCloseTo(effect, 8);
  });
});

describe('a fix is selected', () => {
  it('when it brings more than it costs', () => {
    expect(fix('mfa', { mfa: 'some' })).toMatchObject({ pays: true, critical: false, selected: true });
  });

  it('not when it costs more than it brings', () => {
    // An owner hour of 2,000 makes 2 h cost 111 a month for 26 of risk.
    expect(fix('mfa', { mfa: 'some', ownerRate: 2000 })).toMatchObject({ open: true, pays: false, selected: false });
  });

  it('when it is critical, whatever it costs', () => {
    expect(fix('mfa', { mfa: 'none', ownerRate: 2000 })).toMatchObject({ pays: false, critical: true, selected: true });
  });

  it('never when nothing is open', () => {
    for (const { open, selected, cost, effect } of assessed(tidy).fixes) {
      expect({ open, selected, cost, effect }).toEqual({ open: false, selected: false, cost: 0, effect: 0 });
    }
  });

  it('later over a shorter horizon, in which its set-up weighs more', () => {
    const short = assessed({ ...tidy, mfa: 'some' }, { catalogue: exactCatalogue, horizonMonths: 12, draws: 100 });
    expect(byId(short.fixes, 'mfa').cost).toBeCloseTo(200 / 12, 9);
  });
});
