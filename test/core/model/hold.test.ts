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
/** The same by computing everything anew. */
const anew = (held: Readonly<Record<string, number>>): number => {
  const values = computeSheet(sheet, { ...inputs, ...held });
  return sheet.addends.reduce((sum, name) => sum + mean(values[name] ?? 0), 0);
};

describe('holding an input', () => {
  it('costs what computing everything anew with that input would', () => {
    for (const value of [0, 1, 2.5, 100]) {
      expect(prepared.hold(['own'])?.at(value)).toBeCloseTo(anew({ own: value }), 12);
      expect(prepared.hold(['staff'])?.at(value)).toBeCloseTo(anew({ staff: value }), 12);
      expect(prepared.hold(['own', 'calls'])?.at(value)).toBeCloseTo(anew({ own: value, calls: value }), 12);
    }
  });

  it('holds a name that a formula defines, too', () => {
    expect(prepared.hold(['hours'])?.at(3)).toBeCloseTo(30 + mean(Float64Array.of(10, 2, 50)), 12);
  });

  it('leaves nothing behind for the next one', () => {
    const own = prepared.hold(['own']);
    const first = own?.at(7);
    prepared.hold(['staff'])?.at(1000);
    own?.at(0);
    expect(own?.at(7)).toBe(first);
    expect(prepared.cost).toBeCloseTo(anew({}), 12);
  });

  it('knows what the cost does not depend on', () => {
    expect(prepared.hold(['weather'])).toBeUndefined();
  });

  it('knows where the cost is a straight line', () => {
    expect(prepared.hold(['staff'])?.isAffine()).toBe(true);
    expect(prepared.hold(['own'])?.isAffine()).toBe(false);
    expect(prepared.hold(['staff', 'rate'])?.isAffine()).toBe(false);
  });
});
