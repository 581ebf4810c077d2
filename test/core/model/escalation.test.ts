import { describe, expect, it } from 'vitest';
import { escalation } from '../../../src/core/model/escalation.ts';
import { evaluate } from '../../../src/core/simulation/quantity.ts';
import { columnOf, valuesOf } from '../columns.ts';

describe('a fee that rises once a year', () => {
  it.each([
    ['not at all in the first year', 0.05, 12, 1],
    ['after a year, for the second one', 0.02, 24, (12 + 12 * 1.02) / 24],
    ['twice within three years', 0.02, 36, (1 + 1.02 + 1.0404) / 3],
    ['for the six months that are left of the second year', 0.1, 18, (12 + 6 * 1.1) / 18],
    ['four times within five years', 0.05, 60, (1 + 1.05 + 1.1025 + 1.157625 + 1.21550625) / 5],
    ['never, if nothing rises', 0, 60, 1],
  ])('rises %s', (_when, rise, months, average) => {
    expect(evaluate(escalation(months), { escalator: rise })).toBeCloseTo(average, 12);
  });

  it('rises by its own rate in every draw', () => {
    const [calm = 0, steep = 0] = valuesOf(evaluate(escalation(24), { escalator: columnOf([0, 0.1]) })) as number[];
    expect(calm).toBe(1);
    expect(steep).toBeCloseTo(1.05, 12);
  });
});
