import { describe, expect, it } from 'vitest';
import { chanceAbove } from '../../../src/core/simulation/normal.ts';

/** scipy 1.10, stats.norm.sf. */
const KNOWN: readonly (readonly [z: number, above: number])[] = [
  [0, 0.5],
  [0.1, 0.460172162722971],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145707],
  [1.2816, 0.09999150009767521],
  [1.959963984540054, 0.025],
  [2.5, 0.006209665325776132],
  [3, 0.0013498980316300933],
  [-0.5, 0.6914624612740131],
  [-1, 0.8413447460685429],
  [-3, 0.9986501019683699],
];

/** The same, so far out that the coefficients no longer carry 12 digits; no loss of a real firm lies there. */
const FAR_OUT: readonly (readonly [z: number, above: number])[] = [
  [5, 2.866515718791933e-7],
  [7, 1.279812543885835e-12],
  [7.08, 7.207723086467469e-13],
  [8, 6.22096057427174e-16],
  [10, 7.61985302416047e-24],
  [20, 2.7536241186061556e-89],
  [36, 4.182624065796808e-284],
];

describe('the chance that a normal number is above z', () => {
  it.each(KNOWN)('is right to 12 digits at z = %d', (z, above) => {
    expect(Math.abs(chanceAbove(z) / above - 1)).toBeLessThan(1e-12);
  });

  it.each(FAR_OUT)('is right to 6 digits far out at z = %d', (z, above) => {
    expect(Math.abs(chanceAbove(z) / above - 1)).toBeLessThan(1e-6);
  });

  it.each([...KNOWN, ...FAR_OUT])('is right to 15 places behind the point at z = %d', (z, above) => {
    expect(Math.abs(chanceAbove(z) - above)).toBeLessThan(1e-15);
  });

  it('and its mirror image add up to 1', () => {
    for (const z of [0.2, 1.1, 2.7, 4.4, 6.9]) expect(chanceAbove(z) + chanceAbove(-z)).toBeCloseTo(1, 14);
  });

  it('is 0 for a loss without end and 1 for none at all', () => {
    expect(chanceAbove(Number.POSITIVE_INFINITY)).toBe(0);
    expect(chanceAbove(Number.NEGATIVE_INFINITY)).toBe(1);
  });
});
