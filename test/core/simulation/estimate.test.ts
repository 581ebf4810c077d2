import { describe, expect, it } from 'vitest';
import { estimate, mean, percentiles, shareAboveZero } from '../../../src/core/simulation/estimate.ts';
import type { Column } from '../../../src/core/simulation/place.ts';
import { columnOf, valuesOf } from '../columns.ts';

const column = (...values: number[]) => columnOf(values);
const percentile = (draws: Column, share: number) => percentiles(draws, [share])[0];

describe('a percentile', () => {
  it('lies between two draws in proportion', () => {
    // Ranks 0-3; the 10th percentile has rank 0.3: 10 + 0.3 x (20 - 10) = 13; the 90th 2.7: 30 + 0.7 x 10 = 37.
    expect(percentile(column(40, 10, 30, 20), 0.1)).toBeCloseTo(13, 12);
    expect(percentile(column(40, 10, 30, 20), 0.9)).toBeCloseTo(37, 12);
  });

  it('is a draw itself where its rank is whole', () => {
    // 11 draws, ranks 0-10: the 10th percentile is the second smallest, the 90th the second largest.
    const draws = column(5, 1, 9, 3, 7, 0, 10, 2, 8, 4, 6);
    expect(percentile(draws, 0.1)).toBe(1);
    expect(percentile(draws, 0.9)).toBe(9);
    expect(percentile(draws, 0.5)).toBe(5);
  });

  it('can be taken of a single draw and at both ends', () => {
    expect(percentile(column(4), 0.9)).toBe(4);
    expect(percentile(column(3, 1, 2), 0)).toBe(1);
    expect(percentile(column(3, 1, 2), 1)).toBe(3);
  });

  it('copes with many equal draws', () => {
    expect(percentile(column(2, 2, 2, 2, 2, 2), 0.9)).toBe(2);
    expect(percentile(column(0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0), 0.9)).toBe(0);
  });

  it('is what sorting gives', () => {
    const draws = Float64Array.from({ length: 997 }, (_, i) => ((i * 7919) % 997) / 3);
    const sorted = draws.slice().sort();
    const drawn = columnOf(draws);
    for (const share of [0.1, 0.25, 0.9]) {
      const rank = share * 996;
      const [low = 0, high = 0] = sorted.subarray(Math.floor(rank), Math.floor(rank) + 2);
      expect(percentile(drawn, share)).toBeCloseTo(low + (rank % 1) * (high - low), 9);
    }
  });
});

describe('an estimate', () => {
  it('has a mean and two percentiles, and leaves the draws in their order', () => {
    const draws = column(40, 10, 30, 20);
    const { mean: average, p10, p90 } = estimate(draws);
    expect([average, p10, p90].map((x) => Number(x.toFixed(9)))).toEqual([25, 13, 37]);
    expect(valuesOf(draws)).toEqual([40, 10, 30, 20]);
  });

  it('of an exact number has no spread', () => {
    expect(estimate(7)).toEqual({ mean: 7, p10: 7, p90: 7 });
  });
});

describe('a share of draws above zero', () => {
  it('does not count zero itself', () => {
    expect(shareAboveZero(column(-1, 0, 0.1, 3))).toBe(0.5);
    expect(shareAboveZero(0)).toBe(0);
    expect(shareAboveZero(0.1)).toBe(1);
  });

  it('and a mean are taken over all draws', () => {
    expect(mean(column(1, 2, 6))).toBe(3);
    expect(mean(4)).toBe(4);
  });
});
