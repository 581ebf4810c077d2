import { describe, expect, it } from 'vitest';
import { Room } from '../../../src/core/simulation/room.ts';
import * as sobol from '../../../src/core/simulation/sobol.ts';
import { DIMENSIONS, directionNumbers } from '../../../src/core/simulation/sobol.ts';

const POINTS = 4096;
const sobolColumn = (dimension: number, seed: number, points: number) =>
  sobol.sobolColumn(dimension, seed, new Room(points)).values;
const columns = (count: number, seed: number) => Array.from({ length: count }, (_, d) => sobolColumn(d, seed, POINTS));

/** The sequence without scrambling, point by point in Gray code order. */
function plainPoint(dimension: number, index: number): number {
  const directions = directionNumbers(dimension);
  const gray = index ^ (index >>> 1);
  let point = 0;
  for (let bit = 0; bit < 32; bit++) if ((gray >>> bit) & 1) point ^= directions[bit] as number;
  return (point >>> 0) / 2 ** 32;
}

/** How many points fall into the fullest and the emptiest of side x side boxes. */
function boxCounts(across: Float64Array, up: Float64Array, side: number): { fullest: number; emptiest: number } {
  const counts = new Array<number>(side * side).fill(0);
  across.forEach((x, i) => {
    const box = Math.floor(x * side) * side + Math.floor((up[i] as number) * side);
    counts[box] = (counts[box] as number) + 1;
  });
  return { fullest: Math.max(...counts), emptiest: Math.min(...counts) };
}

describe('the unscrambled sequence', () => {
  // scipy 1.10, qmc.Sobol(120, scramble=False): points 1-7, 100 and 4095. Same table of Joe and Kuo.
  it.each([
    [0, [0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.4140625, 0.000244140625]],
    [1, [0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.2578125, 0.941162109375]],
    [2, [0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.7734375, 0.334228515625]],
    [3, [0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125, 0.7265625, 0.901611328125]],
    [4, [0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.8828125, 0.940185546875]],
    [7, [0.5, 0.75, 0.25, 0.875, 0.375, 0.125, 0.625, 0.4765625, 0.390869140625]],
    [20, [0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875, 0.7578125, 0.225830078125]],
    [50, [0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875, 0.8828125, 0.465087890625]],
    [87, [0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875, 0.3359375, 0.774658203125]],
    [119, [0.5, 0.75, 0.25, 0.875, 0.375, 0.125, 0.625, 0.1953125, 0.704345703125]],
  ])('has the published points in dimension %i', (dimension, points) => {
    expect([1, 2, 3, 4, 5, 6, 7, 100, 4095].map((index) => plainPoint(dimension, index))).toEqual(points);
  });

  it('refuses a dimension that the table does not reach', () => {
    expect(() => directionNumbers(DIMENSIONS)).toThrow(RangeError);
  });
});

describe('the scrambled sequence', () => {
  it.each([1, 2, 77])('puts exactly one of 4,096 numbers into each of 4,096 equal steps (seed %i)', (seed) => {
    for (const [dimension, column] of columns(DIMENSIONS, seed).entries()) {
      const steps = new Set(column.map((x) => Math.floor(x * POINTS)));
      expect(steps.size, `dimension ${dimension}`).toBe(POINTS);
    }
  });

  it.each([
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [0, 11],
    [2, 11],
    [10, 24],
    [4, 12],
  ])('puts exactly one point of dimensions %i and %i into each of 64 x 64 boxes', (across, up) => {
    const boxes = boxCounts(sobolColumn(across, 5, POINTS), sobolColumn(up, 5, POINTS), 64);
    expect(boxes).toEqual({ fullest: 1, emptiest: 1 });
  });

  it('leaves no pair of the first 48 dimensions lopsided', () => {
    const drawn = columns(48, 9);
    for (const [a, across] of drawn.entries()) {
      for (const up of drawn.slice(a + 1)) {
        const { fullest, emptiest } = boxCounts(across, up, 8);
        expect([fullest, emptiest]).toEqual([64, 64]);
      }
    }
  });

  it.each([1, 42])('leaves no pair of dimensions correlated (seed %i)', (seed) => {
    const drawn = columns(DIMENSIONS, seed);
    const correlation = (across: Float64Array, up: Float64Array) =>
      (12 * across.reduce((sum, x, i) => sum + (x - 0.5) * ((up[i] as number) - 0.5), 0)) / POINTS;
    for (const [place, across] of drawn.entries()) {
      for (const up of drawn.slice(place + 1)) expect(Math.abs(correlation(across, up))).toBeLessThan(0.05);
    }
  });

  it('stays inside 0 and 1 without touching either', () => {
    for (const column of columns(DIMENSIONS, 3)) {
      expect(Math.min(...column)).toBeGreaterThan(0);
      expect(Math.max(...column)).toBeLessThan(1);
    }
  });
});

describe('a seed', () => {
  it('gives the same numbers every time', () => {
    expect(sobolColumn(7, 42, 100)).toEqual(sobolColumn(7, 42, 100));
  });

  it('gives other numbers than any other seed', () => {
    const firsts = [0, 1, 2, 3, 1000, 2 ** 31 - 1].map((seed) => sobolColumn(0, seed, 8).join());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('starts somewhere else than its neighbours, anywhere between 0 and 1', () => {
    const starts = Array.from({ length: 1000 }, (_, seed) => sobolColumn(5, seed, 1)[0] as number).sort(
      (a, b) => a - b,
    );
    // Kolmogorov-Smirnov: 1.63 / sqrt(n) is exceeded by chance once in a hundred times.
    const gap = Math.max(...starts.map((start, i) => Math.abs(start - (i + 0.5) / starts.length)));
    expect(gap).toBeLessThan(1.63 / Math.sqrt(starts.length));
  });

  it('scrambles every dimension in its own way', () => {
    const firsts = columns(DIMENSIONS, 1).map((column) => column.subarray(0, 8).join());
    expect(new Set(firsts).size).toBe(DIMENSIONS);
  });

  it('gives the first of many draws the same values as fewer draws', () => {
    expect(sobolColumn(30, 8, POINTS).subarray(0, 100)).toEqual(sobolColumn(30, 8, 100));
  });
});
