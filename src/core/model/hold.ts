import { mean } from '../simulation/estimate.ts';
import { type Allocate, type Environment, evaluate, type Quantity } from '../simulation/quantity.ts';
import { degreeOf, dependentsByName, neededFor } from './dependence.ts';
import type { Definition, Sheet } from './sheet.ts';

/** A computed sheet that can be asked what its cost would be with some of its names held at other values. */
export interface Holdable {
  /** Mean cost with nothing held, money a month. */
  readonly cost: number;
  /** Every name with its value. */
  readonly values: Environment;
  /** These names, held together; undefined where the cost does not depend on any of them. */
  hold(names: readonly string[]): Hold | undefined;
  /** The same sheet over other draws. */
  over(values: Environment): Holdable;
}

/** Names that are held; only what depends on them is computed again. */
export interface Hold {
  /** Mean cost of what does not depend on them, money a month. */
  readonly still: number;
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
  readonly mean: number;
  /** Its mean with all of the names at one value. */
  at(value: number): number;
}

/** Prepares a sheet for many questions about its names. */
export function holdable({ definitions, addends }: Sheet, values: Environment): Holdable {
  const prepared = { definitions, addends, isAddend: new Set(addends), dependents: dependentsByName(definitions) };
  return overDraws(prepared, values);
}

/** What is the same whatever the draws. */
interface Prepared extends Pick<Sheet, 'definitions' | 'addends'> {
  readonly isAddend: ReadonlySet<string>;
  readonly dependents: ReadonlyMap<string, readonly number[]>;
}

function overDraws(prepared: Prepared, values: Environment): Holdable {
  const columns = reusable();
  const cost = meanOf(prepared.addends, values);
  return {
    cost,
    values,
    over: (others) => overDraws(prepared, others),
    hold(names) {
      const moving = movingWith(names, prepared);
      return moving.length === 0 ? undefined : holdNames(names, moving, prepared, { cost, values, columns });
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

interface Draws {
  readonly cost: number;
  readonly values: Environment;
  readonly columns: ReturnType<typeof reusable>;
}

function holdNames(
  names: readonly string[],
  moving: readonly Definition[],
  { isAddend }: Prepared,
  { cost, values, columns }: Draws,
): Hold {
  const around: Record<string, Quantity> = Object.create(values);
  const compute = (parts: readonly Definition[], counted: ReadonlySet<string>): number => {
    columns.reuse();
    let sum = 0;
    for (const [name, formula] of parts) {
      const value = evaluate(formula, around, columns.allocate);
      around[name] = value;
      if (counted.has(name)) sum += mean(value);
    }
    return sum;
  };
  const degrees = new Map(names.map((name) => [name, 1]));
  for (const [name, formula] of moving) degrees.set(name, degreeOf(formula, degrees));
  const addends = moving.map(([name]) => name).filter((name) => isAddend.has(name));
  const part = (own: readonly string[]): HeldPart | undefined => {
    if (own.length === 0) return undefined;
    const [parts, counted] = [neededFor(own, moving), new Set(own)];
    return {
      mean: meanOf(own, values),
      at(value) {
        for (const name of names) around[name] = value;
        return compute(parts, counted);
      },
    };
  };
  const still = cost - meanOf(addends, values);
  return {
    still,
    straight: part(addends.filter((name) => (degrees.get(name) ?? 0) <= 1)),
    curved: part(addends.filter((name) => (degrees.get(name) ?? 0) > 1)),
    with(held) {
      Object.assign(around, held);
      return still + compute(moving, isAddend);
    },
    valuesWith(held) {
      const all: Record<string, Quantity> = Object.assign(Object.create(values), held);
      for (const [name, formula] of moving) all[name] = evaluate(formula, all);
      return all;
    },
  };
}

const meanOf = (names: readonly string[], values: Environment): number =>
  names.reduce((sum, name) => sum + mean(values[name] as Quantity), 0);

/** Columns that are used again by every computation: their means are taken before the next one begins. */
function reusable(): { readonly allocate: Allocate; reuse(): void } {
  const columns: Float64Array[] = [];
  let used = 0;
  return {
    reuse() {
      used = 0;
    },
    allocate(length) {
      const column = columns[used] ?? new Float64Array(length);
      columns[used++] = column;
      return column;
    },
  };
}
