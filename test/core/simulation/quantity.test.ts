import { describe, expect, it } from 'vitest';
import * as quantity from '../../../src/core/simulation/quantity.ts';
import { max, over, percent, perMonth, plus, rest, times } from '../../../src/domain/formula.ts';
import { columnsOf, valuesOf } from '../columns.ts';

const { column } = columnsOf(3);
const evaluate = (...given: Parameters<typeof quantity.evaluate>) => valuesOf(quantity.evaluate(...given));
const combine = (...given: Parameters<typeof quantity.combine>) => valuesOf(quantity.combine(...given));
const environment = Object.freeze({ hours: column(1, 2, 4), rate: 100, share: column(10, 20, 50), people: 3 });

describe('a formula', () => {
  it('of exact numbers alone is exact', () => {
    expect(evaluate(times('people', 'rate'), environment)).toBe(300);
    expect(evaluate(12, environment)).toBe(12);
  });

  it('is computed in every draw', () => {
    expect(evaluate(times('hours', 'rate'), environment)).toEqual([100, 200, 400]);
    expect(evaluate(times('rate', 'hours'), environment)).toEqual([100, 200, 400]);
    expect(evaluate(plus('hours', 'share', 1), environment)).toEqual([12, 23, 55]);
    expect(evaluate(perMonth(times('hours', 'people')), environment)).toEqual([0.25, 0.5, 1]);
    expect(evaluate(rest(percent('share')), environment)).toEqual([0.9, 0.8, 0.5]);
    expect(evaluate(max('hours', 3), environment)).toEqual([3, 3, 4]);
    expect(evaluate(over('share', 'hours'), environment)).toEqual([10, 10, 12.5]);
  });

  it('keeps the order of what is subtracted and divided', () => {
    expect(evaluate({ op: 'minus', of: ['hours', 'people'] }, environment)).toEqual([-2, -1, 1]);
    expect(evaluate({ op: 'minus', of: ['people', 'hours', 1] }, environment)).toEqual([1, 0, -2]);
    expect(evaluate(over('people', plus('hours', 1)), environment)).toEqual([1.5, 1, 0.6]);
  });

  it('that names nothing known is refused', () => {
    expect(() => evaluate(times('hours', 'wishes'), environment)).toThrow('wishes');
  });

  it('never writes over the draws it is given', () => {
    const before = valuesOf(environment.hours);
    evaluate(plus(times('hours', 'rate'), times('hours', 'share'), 'hours'), environment);
    evaluate('hours', environment);
    expect(valuesOf(environment.hours)).toEqual(before);
  });
});

describe('quantities', () => {
  it('are combined two by two', () => {
    expect(combine('minus', column(5, 1, 0), column(2, 2, 0))).toEqual([3, -1, 0]);
    expect(combine('over', 6, 3)).toBe(2);
    expect(combine('max', 6, column(3, 9, 6))).toEqual([6, 9, 6]);
  });
});
