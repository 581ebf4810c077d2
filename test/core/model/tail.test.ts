import { describe, expect, it } from 'vitest';
import { assessed, byId } from '../given.ts';

/** 10 people in the US; a loss of 25,000 hurts. Nothing is open, so every option has the same answers. */
const firm = Object.freeze({
  staff: 10,
  server: 'yes',
  regulated: 'no',
  caretaker: 'owner',
  backup: 'tested',
  mfa: 'all',
  updates: 'automatic',
  protection: 'monitored',
  remoteAccess: 'vpn',
  paymentCheck: 'yes',
  adminBackup: 'yes',
  cashBuffer: 25_000,
});

/** Means of the yearly chances of 10 to 49 people: (low + 4 likely + high) / 6. */
const pI = (0.008 + 4 * 0.018 + 0.04) / 6;
const pF = (0.004 + 4 * 0.01 + 0.02) / 6;
const pD = (0.02 + 4 * 0.045 + 0.08) / 6;
const noCopy = (0.03 + 4 * 0.06 + 0.12) / 6;
const exposure = 0.8 * 0.9 * 1.15 * 0.8 * 1.2;
/** Chance that one loss is 25,000 or more: scipy 1.10, stats.norm.sf((ln 25000 - mu) / sigma). */
const big = {
  LI: 0.541334044200145,
  regulatedLI: 0.6271912055946979,
  LF: 0.44507148274593344,
  LD: 0.21241112467356438,
};

const within3Years = (perYear: number) => 1 - Math.exp(-3 * perYear);
const yearly = pI * exposure * big.LI + pF * 0.5 * big.LF + pD * noCopy * big.LD;

describe('the chance of a loss beyond the cash buffer within three years', () => {
  it('is put together from break-ins, payment fraud and lost data', () => {
    const { tail, options } = assessed(firm);
    expect(tail).toEqual({
      threshold: 25_000,
      years: 3,
      today: expect.closeTo(within3Years(yearly), 11),
      treatFirst: false,
    });
    expect(byId(options, 'as-is').tailRisk).toBe(tail.today);
  });

  it('grows with regulated data, which makes a break-in dearer', () => {
    const regulated = yearly + pI * exposure * (big.regulatedLI - big.LI);
    expect(assessed({ ...firm, regulated: 'yes' }).tail.today).toBeCloseTo(within3Years(regulated), 11);
  });

  it('is a third for lost data where everything lives in the cloud', () => {
    const cloud = { ...firm, server: 'no', remoteAccess: 'cloud' };
    const expected = pI * (0.8 * 0.9 * 0.85 * 0.8) * big.LI + pF * 0.5 * big.LF + (pD * noCopy * big.LD) / 3;
    expect(assessed(cloud).tail.today).toBeCloseTo(within3Years(expected), 11);
  });

  it('does not count the holder of the passwords: that costs, but never so much', () => {
    expect(assessed({ ...firm, adminBackup: 'no' }).tail.today).toBeCloseTo(within3Years(yearly), 11);
  });

  it('shrinks by what a subscription takes over and grows by the way in that it is', () => {
    const ramp = 1 - 1.5 / 36;
    const share = { intrusion: (0 + 4 * 0.1 + 0.25) / 6, other: (0 + 4 * 0.1 + 0.2) / 6 };
    const pP = (0.0005 + 4 * 0.002 + 0.005) / 6;
    const expected =
      (pI * exposure * (1 - share.intrusion * ramp) + pP) * big.LI +
      pF * 0.5 * (1 - share.other * ramp) * big.LF +
      pD * noCopy * (1 - share.other * ramp) * big.LD;
    expect(byId(assessed(firm).options, 'subscription').tailRisk).toBeCloseTo(within3Years(expected), 11);
  });

  it('grows by half of that way in under a hybrid, and not at all where there is a provider today', () => {
    const ramp = 1 - 1.5 / 36;
    const share = (0 + 4 * 0.05 + 0.1) / 6;
    const pP = (0.0005 + 4 * 0.002 + 0.005) / 6;
    const kept = yearly * (1 - share * ramp);
    const hybrid = (given: object) => byId(assessed({ ...firm, ...given }).options, 'hybrid').tailRisk;
    expect(hybrid({})).toBeCloseTo(within3Years(kept + 0.5 * pP * big.LI), 11);
    expect(hybrid({ caretaker: 'provider' })).toBeCloseTo(within3Years(kept), 11);
  });

  it('is the same on demand as in house: both close the same gaps', () => {
    const { options } = assessed({ ...firm, mfa: 'none', backup: 'none' });
    expect(byId(options, 'on-demand').tailRisk).toBe(byId(options, 'in-house-plus').tailRisk);
    expect(byId(options, 'in-house-plus').tailRisk).toBeLessThan(byId(options, 'as-is').tailRisk);
  });
});

describe('the loss that counts as big', () => {
  it.each([
    ['what the client could absorb', { cashBuffer: 40_000 }, 40_000],
    ['its likely value', { cashBuffer: [10_000, 15_000, 30_000] }, 15_000],
    ['25,000 in a small firm', { cashBuffer: 'unknown' }, 25_000],
    ['1,000 for each of many people', { cashBuffer: 'unknown', staff: 60 }, 60_000],
    ['that at the money scale of the market', { cashBuffer: 'unknown', market: 'fr' }, 22_750],
  ])('is %s', (_what, given, threshold) => {
    expect(assessed({ ...firm, ...given }).tail.threshold).toBeCloseTo(threshold, 9);
  });
});
