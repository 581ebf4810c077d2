import { describe, expect, it } from 'vitest';
import { holdable } from '../../../src/core/model/hold/hold.ts';
import { computeSheet, type Sheet } from '../../../src/core/model/sheet.ts';
import { mean } from '../../../src/core/simulation/estimate.ts';
import { max, plus, times } from '../../../src/domain/formula.ts';
import { columnsOf } from '../columns.ts';

const sheet: Sheet = {
  constants: { rate: 10 },
  definitions: [
    ['hours', plus('own', 'staff')],
    ['line:time', times('hours', 'rate')],
    ['line:calls', max(times('calls', 'rate'), 'own')],
  ],
  addends: ['line:time', 'line:calls'],
  asides: [],
};
const { room, column } = columnsOf(3);
const inputs = { own: column(1, 2, 3), staff: column(4, 0, 2), calls: column(1, 0, 5) };
const prepared = holdable(computeSheet(sheet, inputs), room);
const costWith = (names: readonly string[], value: number, draws?: number): number => {
  const hold = prepared.hold(names);
  if (hold === undefined) return prepared.cost(draws);
  const { straight, curved } = hold.parts();
  const { atZero, slope } = straight?.(draws) ?? { atZero: 0, slope: 0 };
  return hold.still(draws) + atZero + slope * value + (curved?.(value, draws) ?? 0);
};
/** The same by computing everything anew. */
const anew = (held: Readonly<Record<string, number>>, draws?: number): number =>
  mean(computeSheet(sheet, { ...inputs, ...held }).cost, draws);

describe('holding an input', () => {
  it('costs what computing everything anew with that input would', () => {
    for (const value of [0, 1, 2.5, 100]) {
      expect(costWith(['own'], value)).toBeCloseTo(anew({ own: value }), 12);
      expect(costWith(['staff'], value)).toBeCloseTo(anew({ staff: value }), 12);
      expect(costWith(['own', 'calls'], value)).toBeCloseTo(anew({ own: value, calls: value }), 12);
    }
  });

  it('costs it over the first of the draws, too', () => {
    expect(costWith(['own'], 2.5, 2)).toBeCloseTo(anew({ own: 2.5 }, 2), 12);
    expect(costWith(['weather'], 2.5, 2)).toBeCloseTo(anew({}, 2), 12);
  });

  it('holds a name that a formula defines, too', () => {
    // Time is 3 hours at 10; calls cost 10, 2 and 50.
    expect(costWith(['hours'], 3)).toBeCloseTo(30 + (10 + 2 + 50) / 3, 12);
  });

  it('costs several sets of values at once', () => {
    const costs = prepared.hold(['own', 'calls'])?.costs([
      { own: 2, calls: 1 },
      { own: 2, calls: 3 },
      { own: 0, calls: inputs.staff },
    ]);
    // Time is 10 x (2 + 2) with the mean of staff, calls the larger of 10 x calls and own.
    expect(costs?.[0]).toBeCloseTo(40 + 10, 12);
    expect(costs?.[1]).toBeCloseTo(40 + 30, 12);
    expect(costs?.[2]).toBeCloseTo(20 + 20, 12);
  });

  it('leaves nothing behind for the next one', () => {
    const first = costWith(['own'], 7);
    costWith(['staff'], 1000);
    costWith(['own'], 0);
    expect(costWith(['own'], 7)).toBe(first);
    expect(prepared.cost()).toBeCloseTo(anew({}), 12);
  });

  it('knows what the cost does not depend on', () => {
    expect(prepared.hold(['weather'])).toBeUndefined();
  });

  it('knows where the cost is a straight line', () => {
    expect(prepared.hold(['staff'])?.parts().curved).toBeUndefined();
    // An hour of one's own costs 10; without any, time costs 10 x 2, the mean of the others' hours.
    expect(prepared.hold(['own'])?.parts().straight?.()).toEqual({ atZero: 20, slope: 10 });
    expect(prepared.hold(['own'])?.parts().curved?.(0)).toBeCloseTo((10 + 0 + 50) / 3, 12);
    expect(prepared.hold(['staff', 'rate'])?.parts().straight).toBeUndefined();
  });
});
