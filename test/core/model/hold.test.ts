import { describe, expect, it } from 'vitest';
import { holdable } from '../../../src/core/model/hold.ts';
import { computeSheet, type Sheet } from '../../../src/core/model/sheet.ts';
import { mean } from '../../../src/core/simulation/estimate.ts';
import { max, plus, times } from '../../../src/domain/formula.ts';

const sheet: Sheet = {
  constants: { rate: 10 },
  definitions: [
    ['hours', plus('own', 'staff')],
    ['line:time', times('hours', 'rate')],
    ['line:calls', max(times('calls', 'rate'), 'own')],
  ],
  addends: ['line:time', 'line:calls'],
};
const inputs = { own: Float64Array.of(1, 2, 3), staff: Float64Array.of(4, 0, 2), calls: Float64Array.of(1, 0, 5) };
const prepared = holdable(sheet, computeSheet(sheet, inputs));
const costWith = (names: readonly string[], value: number): number => {
  const hold = prepared.hold(names);
  return (hold?.still ?? prepared.cost) + (hold?.straight?.at(value) ?? 0) + (hold?.curved?.at(value) ?? 0);
};
/** The same by computing everything anew. */
const anew = (held: Readonly<Record<string, number>>): number => {
  const values = computeSheet(sheet, { ...inputs, ...held });
  return sheet.addends.reduce((sum, name) => sum + mean(values[name] ?? 0), 0);
};

describe('holding an input', () => {
  it('costs what computing everything anew with that input would', () => {
    for (const value of [0, 1, 2.5, 100]) {
      expect(costWith(['own'], value)).toBeCloseTo(anew({ own: value }), 12);
      expect(costWith(['staff'], value)).toBeCloseTo(anew({ staff: value }), 12);
      expect(costWith(['own', 'calls'], value)).toBeCloseTo(anew({ own: value, calls: value }), 12);
    }
  });

  it('holds a name that a formula defines, too', () => {
    expect(costWith(['hours'], 3)).toBeCloseTo(30 + mean(Float64Array.of(10, 2, 50)), 12);
  });

  it('leaves nothing behind for the next one', () => {
    const own = prepared.hold(['own']);
    const first = [own?.straight?.at(7), own?.curved?.at(7)];
    costWith(['staff'], 1000);
    own?.straight?.at(0);
    own?.curved?.at(0);
    expect([own?.straight?.at(7), own?.curved?.at(7)]).toEqual(first);
    expect(prepared.cost).toBeCloseTo(anew({}), 12);
  });

  it('knows what the cost does not depend on', () => {
    expect(prepared.hold(['weather'])).toBeUndefined();
  });

  it('knows where the cost is a straight line', () => {
    expect(prepared.hold(['staff'])?.curved).toBeUndefined();
    expect(prepared.hold(['own'])?.straight?.mean).toBeCloseTo(anew({}) - mean(Float64Array.of(10, 2, 50)), 12);
    expect(prepared.hold(['own'])?.curved?.mean).toBeCloseTo(mean(Float64Array.of(10, 2, 50)), 12);
    expect(prepared.hold(['staff', 'rate'])?.straight).toBeUndefined();
  });
});
