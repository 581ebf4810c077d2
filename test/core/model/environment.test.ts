import { describe, expect, it } from 'vitest';
import { expectedLoss, factorValues, lognormal } from '../../../src/core/model/environment.ts';
import type { LossInterval } from '../../../src/domain/costs.ts';
import { catalogue } from '../../../src/domain/index.ts';

/** Python, with mu = (ln U + ln L) / 2, sigma = (ln U - ln L) / 3.28971, mean = exp(mu + sigma^2 / 2). */
const LOSSES: readonly (readonly [interval: LossInterval, mean: number])[] = [
  [[3000, 150_000], 43_020.894531394595],
  [[2000, 80_000], 23_719.257158070333],
  [[1000, 30_000], 9347.067680906812],
  [[4000, 200_000], 57_361.19270852616],
  [[2000, 60_000], 18_694.135361813594],
  [[6000, 350_000], 98_369.31591266571],
  [[6000, 300_000], 86_041.78906278919],
  [[5000, 150_000], 46_735.33840453403],
  [[500, 8000], 2852.821529859888],
];

describe('a loss', () => {
  it.each(LOSSES)('with the 90 %% interval %j is %d on average', (interval, mean) => {
    expect(expectedLoss(interval)).toBeCloseTo(mean, 6);
  });

  it('has the geometric mean of its interval as the middle', () => {
    const { mu, sigma } = lognormal([500, 8000]);
    // sqrt(500 x 8000) = 2000
    expect(Math.exp(mu)).toBeCloseTo(2000, 9);
    // 1.644855 standard deviations up is the upper end.
    expect(Math.exp(mu + 1.644855 * sigma)).toBeCloseTo(8000, 6);
  });
});

describe('the factors on chances and losses', () => {
  const worst = { mfa: 'none', updates: 'none', remoteAccess: 'exposed', protection: 'none', server: 'yes' };
  const best = { mfa: 'all', updates: 'automatic', remoteAccess: 'none', protection: 'monitored', server: 'no' };

  it.each([
    ['exposure', worst, 1.3 * 1.3 * 1.5 * 1.3 * 1.2],
    ['exposure', best, 0.8 * 0.9 * 0.85 * 0.8 * 1],
    ['exposure', {}, 1.15 * 1.1 * 1.15 * 1.1 * 1.1],
    ['exposure', { ...best, remoteAccess: 'cloud' }, 0.8 * 0.9 * 0.85 * 0.8],
    ['sev', { regulated: 'yes' }, 1.3],
    ['sev', { regulated: 'no' }, 1],
    ['sev', {}, 1],
    ['fraudFactor', { paymentCheck: 'yes' }, 0.5],
    ['fraudFactor', { paymentCheck: 'no' }, 1.2],
    ['fraudFactor', {}, 1],
    ['cloudFactor', { server: 'no', remoteAccess: 'none' }, 1 / 3],
    ['cloudFactor', { server: 'no', remoteAccess: 'cloud' }, 1 / 3],
    ['cloudFactor', { server: 'no', remoteAccess: 'vpn' }, 1],
    ['cloudFactor', { server: 'no' }, 1],
    ['cloudFactor', { server: 'yes', remoteAccess: 'cloud' }, 1],
    ['cloudFactor', { remoteAccess: 'cloud' }, 1],
    ['keyPersonFactor', { adminBackup: 'yes' }, 0],
    ['keyPersonFactor', { adminBackup: 'no' }, 1],
    ['keyPersonFactor', {}, 1],
  ])('%s of %j is %d', (name, choices, value) => {
    expect(factorValues(catalogue, choices)[name]).toBeCloseTo(value, 12);
  });
});
