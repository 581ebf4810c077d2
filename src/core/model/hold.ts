import type { Formula } from '../../domain/formula.ts';
import type { Place } from '../simulation/place.ts';
import { type Operand, Program } from '../simulation/program.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';
import type { Room } from '../simulation/room.ts';
import { degreeOf, dependentsOf, neededFor } from './dependence.ts';
import type { Computed, Definition } from './sheet.ts';
import { slopeOf } from './slope.ts';

/** A computed sheet that can be asked what its cost would be with some of its names held at other values. */
export interface Holdable {
  readonly computed: Computed;
  /** Mean cost with nothing held, money a month; `draws`: over the first of them alone. */
  cost(draws?: number): number;
  /** These names, held together; undefined where the cost does not depend on any of them. */
  hold(names: readonly string[]): Hold | undefined;
}

/** Names that are held; only what depends on them is computed again. */
export interface Hold {
  /** Mean cost of what does not depend on them, money a month. */
  still(draws?: number): number;
  /** What moves, in two parts. */
  parts(): Parts;
  /** Mean cost over the draws with each name at a value of its own, money a month, for several sets of values. */
  costs(held: readonly Environment[]): number[];
}
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

/** Prepares a computed sheet for many questions about its names; its columns lie in the room. */
export function holdable(computed: Computed, room: Room): Holdable {
  const known = prepared.get(computed) ?? prepare(computed, room);
  prepared.set(computed, known);
  return known;
}

/** Prepared once, and asked for by whoever has the computed sheet. */
const prepared = new WeakMap<Computed, Holdable>();

function prepare(computed: Computed, room: Room): Holdable {
  const { definitions, addends, asides } = computed.sheet;
  const prepared: Prepared = { computed, room, isAddend: new Set(addends) };
  // What is reported beside the cost is left out.
  const counted = definitions.filter(([name]) => !asides.includes(name));
  return {
    computed,
    cost: meansOf(addends, computed),
    hold(names) {
      const moving = dependentsOf(names, counted);
      return moving.length === 0 ? undefined : holdNames(names, moving, prepared);
    },
  };
}

interface Prepared {
  readonly computed: Computed;
  readonly room: Room;
  readonly isAddend: ReadonlySet<string>;
}

function holdNames(names: readonly string[], moving: readonly Definition[], prepared: Prepared): Hold {
  const { computed, isAddend } = prepared;
  const moved = new Set(moving.map(([name]) => name).filter((name) => isAddend.has(name)));
  const still = meansOf(
    computed.sheet.addends.filter((name) => !moved.has(name)),
    computed,
  );
  return {
    still,
    parts: () => partsOf(names, [...moved], moving, prepared),
    costs: (held) => costsWith(held, names, moving, prepared).map((cost) => still() + cost),
  };
}

function partsOf(
  names: readonly string[],
  moved: readonly string[],
  moving: readonly Definition[],
  prepared: Prepared,
): Parts {
  const degrees = new Map(names.map((name) => [name, 1]));
  for (const [name, formula] of moving) degrees.set(name, degreeOf(formula, degrees));
  const isStraight = (name: string): boolean => (degrees.get(name) ?? 0) <= 1;
  const [straight, curved] = [moved.filter(isStraight), moved.filter((name) => !isStraight(name))];
  return {
    straight: straight.length === 0 ? undefined : lineOf(names, straight, neededFor(straight, moving), prepared),
    curved: curved.length === 0 ? undefined : curveOf(names, neededFor(curved, moving), prepared),
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

/** Adds definitions to a program, and the means of those among them that are addends. */
function addMeans(
  program: Program,
  definitions: readonly Definition[],
  isAddend: ReadonlySet<string>,
  around: Record<string, Operand>,
): Operand[] {
  const means: Operand[] = [];
  for (const [name, formula] of definitions) {
    if (isAddend.has(name)) means.push(meanOf(program, formula, around));
    else around[name] = program.add(formula, around);
  }
  return means;
}

/** The mean cost of what moves, for each set of values; what two of them have in common is computed once. */
function costsWith(
  sets: readonly Environment[],
  names: readonly string[],
  moving: readonly Definition[],
  { computed, isAddend }: Prepared,
): number[] {
  const program = new Program();
  const around: Record<string, Operand>[] = sets.map((held) => Object.assign(Object.create(computed.values), held));
  const means: Operand[][] = sets.map(() => []);
  const dependents = names.map((name) => ({ name, moving: new Set(dependentsOf([name], moving)) }));
  for (const definition of moving) {
    const [name, formula] = definition;
    const behind = dependents.filter((one) => one.moving.has(definition));
    for (const [at, held] of sets.entries()) {
      const alike = sets.findIndex((other) => behind.every((one) => other[one.name] === held[one.name]));
      const own = around[at] as Record<string, Operand>;
      const add = isAddend.has(name) ? () => meanOf(program, formula, own) : () => program.add(formula, own);
      own[name] = alike < at ? (around[alike]?.[name] as Operand) : add();
      if (isAddend.has(name)) means[at]?.push(own[name]);
    }
  }
  program.run();
  return means.map(sumOf);
}

function meanOf(program: Program, formula: Definition[1], around: Record<string, Operand>): Operand {
  const value = program.compute(formula, around);
  const mean = program.addMean(value);
  program.release(value);
  return mean;
}

const sumOf = (means: readonly Operand[]): number => means.reduce<number>((sum, one) => sum + numberOf(one), 0);

const numberOf = (operand: Operand): number => (typeof operand === 'number' ? operand : operand.number);

/** The sum of the means of some addends, worked out once for each number of draws. */
function meansOf(names: readonly string[], { mean }: Computed): (draws?: number) => number {
  const known = new Map<number | undefined, number>();
  return (draws) => {
    const sum = known.get(draws) ?? names.reduce((all, name) => all + mean(name, draws), 0);
    known.set(draws, sum);
    return sum;
  };
}
