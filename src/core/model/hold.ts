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
  const dependents = dependentsByName(definitions);
  const isAddend = new Set(addends);

  const over = (environment: Environment): Holdable => {
    const allocation = reusable();
    const meanOf = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + mean(environment[name] as Quantity), 0);
    const cost = meanOf(addends);
    return {
      cost,
      values: environment,
      over,
      hold(names) {
        const places = new Set(names.flatMap((name) => dependents.get(name) ?? []));
        if (places.size === 0) return undefined;
        const moving = [...places]
          .sort((a, b) => a - b)
          .map((place) => definitions[place] as Definition)
          .filter(([name]) => !names.includes(name));
        const degrees = new Map(names.map((name) => [name, 1]));
        for (const [name, formula] of moving) degrees.set(name, degreeOf(formula, degrees));
        const movingAddends = moving.map(([name]) => name).filter((name) => isAddend.has(name));
        const around: Record<string, Quantity> = Object.create(environment);
        const compute = (parts: readonly Definition[], sum: ReadonlySet<string>): number => {
          allocation.reuse();
          let all = 0;
          for (const [name, formula] of parts) {
            const value = evaluate(formula, around, allocation.allocate);
            around[name] = value;
            if (sum.has(name)) all += mean(value);
          }
          return all;
        };
        const part = (isPart: (degree: number) => boolean): HeldPart | undefined => {
          const own = movingAddends.filter((name) => isPart(degrees.get(name) ?? 0));
          if (own.length === 0) return undefined;
          const [parts, sum] = [neededFor(own, moving), new Set(own)];
          return {
            mean: meanOf(own),
            at(value) {
              for (const name of names) around[name] = value;
              return compute(parts, sum);
            },
          };
        };
        const still = cost - meanOf(movingAddends);
        return {
          still,
          straight: part((degree) => degree <= 1),
          curved: part((degree) => degree > 1),
          with(held) {
            Object.assign(around, held);
            return still + compute(moving, isAddend);
          },
          valuesWith(held) {
            const values: Record<string, Quantity> = Object.assign(Object.create(environment), held);
            for (const [name, formula] of moving) values[name] = evaluate(formula, values);
            return values;
          },
        };
      },
    };
  };
  return over(values);
}

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
