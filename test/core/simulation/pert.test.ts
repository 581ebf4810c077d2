import { describe, expect, it } from 'vitest';
import * as pert from '../../../src/core/simulation/pert.ts';
import { pertMean } from '../../../src/core/simulation/pert.ts';
import type { Range } from '../../../src/domain/vocabulary.ts';
import { columnOf } from '../columns.ts';

const toPert = (uniform: Float64Array, range: Range) => pert.toPert(columnOf(uniform), range).values;
/** Evenly spread uniform numbers. */
const grid = (count: number) => Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
const average = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / column.length;

const CHANCES = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99];
/** scipy 1.10: low + (high - low) * stats.beta.ppf(chance, alpha, beta) with the method's alpha and beta. */
const KNOWN: readonly (readonly [range: Range, quantiles: readonly number[]])[] = [
  [
    [0, 0.5, 1],
    [0.1056398436, 0.2466364533, 0.3594361648, 0.5, 0.6405638352, 0.7533635467, 0.8943601564],
  ],
  [
    [1, 4, 15],
    [1.359626254, 2.345518401, 3.407811072, 5.02187242, 6.960435185, 8.791453087, 11.60066761],
  ],
  [
    [50, 115, 200],
    [62.31586559, 81.10254433, 96.97745629, 117.5465831, 138.9329223, 156.7488579, 180.1703921],
  ],
  [
    [0.003, 0.008, 0.02],
    [0.003722830726, 0.00526609556, 0.006763522137, 0.008892577348, 0.01130673123, 0.01348051203, 0.01663375863],
  ],
  [
    [-0.15, 0.1, 0.25],
    [-0.08679768896, -0.01926104109, 0.03000313059, 0.08726202364, 0.1404385079, 0.1800094623, 0.2244208157],
  ],
];
/** With the mode on an end the distribution has a closed form: 1 - (1 - x)^5 of the range, or x^5. */
const AT_AN_END: readonly (readonly [range: Range, quantile: (chance: number) => number])[] = [
  [[0, 0, 2], (chance) => 2 * (1 - (1 - chance) ** (1 / 5))],
  [[0, 1, 1], (chance) => chance ** (1 / 5)],
];

describe('a range', () => {
  it.each(KNOWN)('of %j has the quantiles of its Beta distribution', (range, quantiles) => {
    const width = range[2] - range[0];
    toPert(Float64Array.from(CHANCES), range).forEach((value, i) => {
      expect(Math.abs(value - (quantiles[i] as number)) / width).toBeLessThan(1e-4);
    });
  });

  it.each(AT_AN_END)('of %j, its likely value on an end, has the quantiles of its closed form', (range, quantile) => {
    const width = range[2] - range[0];
    toPert(Float64Array.from(CHANCES), range).forEach((value, i) => {
      expect(Math.abs(value - quantile(CHANCES[i] as number)) / width).toBeLessThan(1e-4);
    });
  });

  const ranges = [...KNOWN, ...AT_AN_END].map(([range]) => range);
  it.each(ranges)('from %d over %d to %d has the mean (low + 4 likely + high) / 6', (...range) => {
    const error = average(toPert(grid(65_536), range)) - pertMean(range);
    expect(Math.abs(error) / (range[2] - range[0])).toBeLessThan(1e-5);
  });

  it.each(ranges)('from %d over %d to %d is never left', (...range) => {
    const [first = 0, last = 0] = toPert(Float64Array.of(1e-10, 1 - 1e-10), range);
    expect(first).toBeGreaterThanOrEqual(range[0]);
    expect(last).toBeLessThanOrEqual(range[2]);
    expect(first).toBeLessThan(last);
  });

  it('gives more for a larger uniform number', () => {
    const column = toPert(grid(5000), [1, 4, 15]);
    for (let i = 1; i < column.length; i++) expect(column[i]).toBeGreaterThan(column[i - 1] as number);
  });

  it.each([0, 1e-9, 1e-4, 0.001, 0.01, 0.02, 0.05, 0.1, 0.9, 0.98, 0.999, 1])(
    'whose likely value lies at %d of its width has the mean of the method',
    (place) => {
      const range: Range = [0, place, 1];
      expect(Math.abs(average(toPert(grid(65_536), range)) / pertMean(range) - 1)).toBeLessThan(1e-4);
    },
  );
});

describe('the mean of a range', () => {
  it('counts the likely value four times', () => {
    // (1 + 4 x 4 + 15) / 6 = 32 / 6
    expect(pertMean([1, 4, 15])).toBeCloseTo(32 / 6, 12);
    expect(pertMean([7, 7, 7])).toBe(7);
  });
});
