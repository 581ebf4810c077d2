import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Program } from '../../../src/core/simulation/program.ts';
import { Room } from '../../../src/core/simulation/room.ts';
import { type Formula, max, over, plus, rest, times } from '../../../src/domain/formula.ts';
import { columnsOf, valuesOf } from '../columns.ts';

/** More than the kernel takes in one block, and no multiple of what it takes in one turn. */
const DRAWS = 259;
const NAMES = ['hours', 'rate', 'share'] as const;
const { room } = columnsOf(DRAWS);
const drawn = Object.fromEntries(
  NAMES.map((name, place) => [name, Array.from({ length: DRAWS }, (_, i) => 1 + ((i * (7 + place)) % 13))]),
) as Record<(typeof NAMES)[number], number[]>;
const columns = Object.fromEntries(NAMES.map((name) => [name, room.columnOf(drawn[name])]));

const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Formula>(...NAMES),
    fc.double({ min: 0.5, max: 20, noNaN: true }),
    fc.record({
      op: fc.constantFrom('times' as const, 'plus' as const, 'minus' as const, 'over' as const, 'max' as const),
      of: fc.array(tie('formula'), { minLength: 2, maxLength: 4 }),
    }),
  ),
})).formula;

/** The same formula in one draw, computed the slow way. */
function inDraw(formula: Formula, draw: number): number {
  if (typeof formula === 'number') return formula;
  if (typeof formula === 'string') return drawn[formula as keyof typeof drawn][draw] as number;
  return formula.of.map((part) => inDraw(part, draw)).reduce((a, b) => OPERATIONS[formula.op](a, b));
}
const OPERATIONS = {
  times: (a: number, b: number) => a * b,
  plus: (a: number, b: number) => a + b,
  minus: (a: number, b: number) => a - b,
  over: (a: number, b: number) => a / b,
  max: Math.max,
} as const;

/** Numbers of a formula are made one first, so the last digits may differ. */
const isNear = (found: number, expected: number): boolean =>
  Object.is(found, expected) ||
  !Number.isFinite(expected) ||
  Math.abs(found - expected) <= 1e-6 * (1 + Math.abs(expected));

describe('a program', () => {
  it('computes any formula as it would be computed draw by draw', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const program = new Program();
        const kept = program.addColumn(formula, columns);
        program.run();
        const values = valuesOf(kept);
        return [0, 1, 7, 8, 255, 256, DRAWS - 1].every((draw) =>
          isNear(typeof values === 'number' ? values : (values[draw] as number), inDraw(formula, draw)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps values apart that are needed again', () => {
    const program = new Program();
    const own: Record<string, ReturnType<Program['add']>> = { ...columns };
    own['cost'] = program.add(times('hours', 'rate'), own);
    own['left'] = program.add(rest(over('share', 100)), own);
    const total = program.addColumn(plus(times('cost', 'left'), 'cost', max('left', 'cost')), own);
    program.run();
    const [hours = 0, rate = 0, share = 0] = NAMES.map((name) => drawn[name][5] as number);
    const [cost, left] = [hours * rate, 1 - share / 100];
    expect((valuesOf(total) as number[])[5]).toBeCloseTo(cost * left + cost + Math.max(left, cost), 9);
  });

  it('takes the mean over all draws, or over the first of them', () => {
    const program = new Program();
    const mean = program.addMean(program.compute(times('hours', 2), columns));
    const average = (draws: number) => (2 * drawn.hours.slice(0, draws).reduce((sum, one) => sum + one, 0)) / draws;
    for (const draws of [DRAWS, 256, 100, 1]) {
      program.run(draws);
      expect(typeof mean === 'object' && mean.number).toBeCloseTo(average(draws), 9);
    }
  });

  it('uses a number that is set before it runs', () => {
    const program = new Program();
    const held = room.cell();
    const mean = program.addMean(program.compute(plus(times('held', 'held', 3), 'held'), { ...columns, held }));
    for (const value of [2, 5]) {
      held.number = value;
      program.run();
      expect(typeof mean === 'object' && mean.number).toBe(3 * value * value + value);
    }
  });

  it('has more values at once than there are registers', () => {
    const program = new Program();
    const many = Array.from({ length: 150 }, (_, i) => program.add(plus('hours', i + 1), columns));
    const operands = Object.fromEntries(many.entries());
    const sum = program.addColumn(plus(...Object.keys(operands)), operands);
    program.run();
    expect((valuesOf(sum) as number[])[258]).toBeCloseTo(150 * (drawn.hours[258] as number) + (150 * 151) / 2, 6);
  });
});

describe('a room', () => {
  it('keeps its columns when it grows', () => {
    const growing = new Room(4096);
    const first = growing.columnOf(Float64Array.from({ length: 4096 }, (_, i) => i));
    for (let more = 0; more < 400; more++) growing.column().values.fill(more);
    expect(first.values[4095]).toBe(4095);
    expect(growing.copyOf(first).values[17]).toBe(17);
  });
});
