import { describe, expect, it } from 'vitest';
import { crossing, polished } from '../../../src/core/sensitivity/crossing.ts';

describe('a crossing', () => {
  it.each([
    ['a straight line', (x: number) => 6 - 2 * x, 0, 1_000_000, 3],
    ['a straight line, walking down', (x: number) => 2 * x - 6, 2000, 0, 3],
    ['a curve', (x: number) => 9 - x * x, 0, 300, 3],
    ['a kink', (x: number) => 5 - Math.max(1, 10 * (x - 4)), 0, 2000, 4.5],
  ])('is found on %s', (_what, f, from, to, at) => {
    expect(crossing(f, from, to)).toBeCloseTo(at, 6);
  });

  it('lies on the far side of a jump', () => {
    const at = crossing((x) => (x < 7 ? 1 : -1), 0, 100);
    expect(at).toBeGreaterThanOrEqual(7);
    expect(at).toBeCloseTo(7, 6);
  });
});

describe('a guess', () => {
  it('is polished to the zero of the exact curve from a rough one beside it', () => {
    const exact = (x: number) => 10 - x ** 1.5;
    const rough = (x: number) => 10.3 - x ** 1.5;
    expect(polished(exact, rough, 10.3 ** (2 / 3))).toBeCloseTo(10 ** (2 / 3), 8);
  });
});
