import { describe, expect, it } from 'vitest';
import { mixed } from '../../../src/core/simulation/mixed.ts';

describe('a mixed number', () => {
  // MurmurHash3 (32 bits) of no bytes is its last step applied to the seed; these are its published test values.
  it.each([
    [0, 0],
    [1, 0x514e28b7],
    [0xffffffff, 0x81f16f39],
  ])('of %i is the published %i', (number, expected) => {
    expect(mixed(number) >>> 0).toBe(expected);
  });

  it('changes about half of the 32 bits when one bit of the number changes', () => {
    const changed = (bit: number) => {
      const difference = (mixed(12_345) ^ mixed(12_345 ^ (1 << bit))) >>> 0;
      return [...difference.toString(2)].filter((digit) => digit === '1').length;
    };
    const changes = Array.from({ length: 32 }, (_, bit) => changed(bit));
    expect(Math.min(...changes)).toBeGreaterThan(5);
    expect(Math.max(...changes)).toBeLessThan(27);
  });
});
