import { describe, expect, it } from 'vitest';
import { slopeOf } from '../../../src/core/model/slope.ts';
import { evaluate } from '../../../src/core/simulation/quantity.ts';
import { type Formula, max, over, percent, plus, rest, times } from '../../../src/domain/formula.ts';

const at = { x: 3, y: 2, a: 5, b: 7 };
/** `x` moves by 1, and `y` by 4 with it. */
const slopes = new Map<string, Formula>([
  ['x', 1],
  ['y', 4],
]);

describe('the slope of a formula', () => {
  it.each<[Formula, number]>([
    [12, 0],
    ['a', 0],
    ['x', 1],
    ['y', 4],
    [times('a', 'x', 'b'), 35],
    [times('y', 'a'), 20],
    [plus('x', 'y', 'a', 'x'), 6],
    [{ op: 'minus', of: ['a', 'x'] }, -1],
    [{ op: 'minus', of: ['y', 'x', 'a'] }, 3],
    [over(times('x', 'a'), 'b'), 5 / 7],
    [percent('y'), 0.04],
    [times('a', rest(times('x', 'b'))), -35],
    [plus(times('a', 'x'), times('b', 'y')), 33],
    [max('a', 'b'), 0],
  ])('%j rises by %d', (formula, expected) => {
    expect(evaluate(slopeOf(formula, slopes), at)).toBeCloseTo(expected, 12);
    const further = evaluate(formula, { ...at, x: at.x + 1, y: at.y + 4 }) as number;
    expect(further - (evaluate(formula, at) as number)).toBeCloseTo(expected, 12);
  });
});
