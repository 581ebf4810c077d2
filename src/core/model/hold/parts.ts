import type { Formula } from '../../../domain/formula.ts';
import type { Place } from '../../simulation/place.ts';
import { type Operand, Program } from '../../simulation/program.ts';
import type { Quantity } from '../../simulation/quantity.ts';
import { degreeOf, neededFor } from '../dependence.ts';
import type { Definition } from '../sheet.ts';
import { slopeOf } from '../slope.ts';
import { addMeans, meansOf, numberOf, sumOf } from './means.ts';
import type { Prepared } from './prepared.ts';

/** What the names move, where they move together; the mean cost, money a month. */
export interface Parts {
  /** What is a straight line in them. */
  readonly straight: ((draws?: number) => Line) | undefined;
  /** What is none, with all of the names at one value. */
  readonly curved: ((value: number, draws?: number) => number) | undefined;
}

/** A straight line: its value where the names are 0, and by how much it rises for each 1. */
export interface Line {
  readonly atZero: number;
  readonly slope: number;
}

/** Parts what moves with some names into a line and a curve. */
export function partsOf(
  names: readonly string[],
  moved: readonly string[],
  moving: readonly Definition[],
  prepared: Prepared,
): Parts {
  const degrees = new Map(names.map((name) => [name, 1]));
  for (const [name, formula] of moving) degrees.set(name, degreeOf(formula, degrees));
  const isStraight = (name: string): boolean => (degrees.get(name) ?? 0) <= 1;
  const [straight, curved] = [moved.filter(isStraight), moved.filter((name) => !isStraight(name))];
  const needed = (own: readonly string[]) => (own.length === moved.length ? moving : neededFor(own, moving));
  return {
    straight: straight.length === 0 ? undefined : lineOf(names, straight, needed(straight), prepared),
    curved: curved.length === 0 ? undefined : curveOf(names, needed(curved), prepared),
  };
}

/**
 * The line through some addends. Its slope is the mean of their derivative; where it begins follows from what they cost
 * on average with nothing held.
 */
function lineOf(
  names: readonly string[],
  addends: readonly string[],
  moving: readonly Definition[],
  { computed, isAddend }: Prepared,
): (draws?: number) => Line {
  const slopes = new Map<string, Formula>(names.map((name) => [name, 1]));
  const around: Record<string, Operand> = Object.create(computed.values);
  const program = new Program();
  let slope: Operand = 0;
  for (const [name, formula] of moving) {
    const rise = slopeOf(formula, slopes);
    if (isAddend.has(name)) {
      const value = program.compute(rise, around);
      slope = slope === 0 ? value : program.combine('plus', slope, value);
    } else if (typeof rise === 'object') {
      around[slopeName(name)] = program.add(rise, around);
      slopes.set(name, slopeName(name));
    } else {
      slopes.set(name, rise);
    }
  }
  const [mean, usual] = [program.addMean(slope), computed.values[names[0] as string] as Quantity];
  const moved = program.addMean(program.combine('times', slope, usual));
  const cost = meansOf(addends, computed);
  return (draws) => {
    program.run(draws);
    return { atZero: cost(draws) - numberOf(moved), slope: numberOf(mean) };
  };
}

const slopeName = (name: string): string => `slope:${name}`;

function curveOf(
  names: readonly string[],
  moving: readonly Definition[],
  { computed, room, isAddend }: Prepared,
): (value: number, draws?: number) => number {
  let prepared: { readonly held: Place; readonly program: Program; readonly means: readonly Operand[] } | undefined;
  const prepare = () => {
    const held = room.cell();
    const around: Record<string, Operand> = Object.create(computed.values);
    for (const name of names) around[name] = held;
    const program = new Program();
    return { held, program, means: addMeans(program, moving, isAddend, around) };
  };
  return (value, draws) => {
    prepared ??= prepare();
    prepared.held.number = value;
    prepared.program.run(draws);
    return sumOf(prepared.means);
  };
}
