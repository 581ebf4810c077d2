import { mean } from '../simulation/estimate.ts';
import type { Place } from '../simulation/place.ts';
import { type Operand, Program } from '../simulation/program.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';
import type { Room } from '../simulation/room.ts';
import { degreeOf, dependentsByName, neededFor } from './dependence.ts';
import type { Definition, Sheet } from './sheet.ts';

/** A computed sheet that can be asked what its cost would be with some of its names held at other values. */
export interface Holdable {
  /** Every name with its value. */
  readonly values: Environment;
  /** Mean cost with nothing held, money a month; `draws`: over the first of them alone. */
  cost(draws?: number): number;
  /** These names, held together; undefined where the cost does not depend on any of them. */
  hold(names: readonly string[]): Hold | undefined;
  /** The same sheet with other values. */
  over(values: Environment): Holdable;
}

/** Names that are held; only what depends on them is computed again. */
export interface Hold {
  /** Mean cost of what does not depend on them, money a month. */
  still(draws?: number): number;
  /** What is a straight line in the names as they move together, and what is none. */
  readonly straight: HeldPart | undefined;
  readonly curved: HeldPart | undefined;
  /** Mean cost over the draws with each name at a value of its own, money a month. */
  with(held: Environment): number;
  /** Every name of the sheet in all draws, with each held name at a value of its own. */
  valuesWith(held: Environment): Environment;
}
/** A part of the cost. */
export interface HeldPart {
  /** Its mean with nothing held, money a month. */
  mean(draws?: number): number;
  /** Its mean with all of the names at one value. */
  at(value: number, draws?: number): number;
}

/** Prepares a sheet for many questions about its names; its values lie in the room. */
export function holdable({ definitions, addends }: Sheet, values: Environment, room: Room): Holdable {
  const prepared = { definitions, addends, isAddend: new Set(addends), dependents: dependentsByName(definitions), room };
  return withValues(prepared, values);
}

/** What is the same whatever the values. */
interface Prepared extends Pick<Sheet, 'definitions' | 'addends'> {
  readonly isAddend: ReadonlySet<string>;
  readonly dependents: ReadonlyMap<string, readonly number[]>;
  readonly room: Room;
}

function withValues(prepared: Prepared, values: Environment): Holdable {
  return {
    values,
    cost: meansOf(prepared.addends, values),
    over: (others) => withValues(prepared, others),
    hold(names) {
      const moving = movingWith(names, prepared);
      return moving.length === 0 ? undefined : holdNames(names, moving, prepared, values);
    },
  };
}

/** What has to be computed again when these names are held, in order. */
function movingWith(names: readonly string[], { definitions, dependents }: Prepared): Definition[] {
  const places = new Set(names.flatMap((name) => dependents.get(name) ?? []));
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => definitions[place] as Definition)
    .filter(([name]) => !names.includes(name));
}

function holdNames(
  names: readonly string[],
  moving: readonly Definition[],
  { addends, isAddend, room }: Prepared,
  values: Environment,
): Hold {
  const degrees = new Map(names.map((name) => [name, 1]));
  for (const [name, formula] of moving) degrees.set(name, degreeOf(formula, degrees));
  const moved = moving.map(([name]) => name).filter((name) => isAddend.has(name));
  const still = meansOf(
    addends.filter((name) => !moved.includes(name)),
    values,
  );
  const part = (own: readonly string[]): HeldPart | undefined =>
    own.length === 0 ? undefined : heldPart(names, own, neededFor(own, moving), values, room);
  return {
    still,
    straight: part(moved.filter((name) => (degrees.get(name) ?? 0) <= 1)),
    curved: part(moved.filter((name) => (degrees.get(name) ?? 0) > 1)),
    with: (held) => still() + meanOfSum(moved, moving, Object.assign(Object.create(values), held))(),
    valuesWith(held) {
      const all: Record<string, Quantity> = Object.assign(Object.create(values), held);
      const program = new Program();
      for (const [name, formula] of moving) all[name] = program.addColumn(formula, all);
      program.run();
      return all;
    },
  };
}

function heldPart(
  names: readonly string[],
  own: readonly string[],
  moving: readonly Definition[],
  values: Environment,
  room: Room,
): HeldPart {
  let prepared: { readonly held: Place; readonly mean: (draws?: number) => number } | undefined;
  const prepare = () => {
    const held = room.cell();
    const around = Object.assign(Object.create(values), Object.fromEntries(names.map((name) => [name, held])));
    return { held, mean: meanOfSum(own, moving, around) };
  };
  return {
    mean: meansOf(own, values),
    at(value, draws) {
      prepared ??= prepare();
      prepared.held.number = value;
      return prepared.mean(draws);
    },
  };
}

/** A program that computes these definitions from what is around them; its result is the mean of the sum of some. */
function meanOfSum(
  own: readonly string[],
  definitions: readonly Definition[],
  around: Record<string, Operand>,
): (draws?: number) => number {
  const program = new Program();
  for (const [name, formula] of definitions) around[name] = program.add(formula, around);
  const means = own.map((name) => program.addMean(around[name] as Operand));
  return (draws) => {
    program.run(draws);
    return means.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.number), 0);
  };
}

/** The sum of the means of some names, worked out once for each number of draws. */
function meansOf(names: readonly string[], values: Environment): (draws?: number) => number {
  const known = new Map<number | undefined, number>();
  return (draws) => {
    const sum = known.get(draws) ?? names.reduce((all, name) => all + mean(values[name] as Quantity, draws), 0);
    known.set(draws, sum);
    return sum;
  };
}
