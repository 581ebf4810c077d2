import { mean } from '../simulation/estimate.ts';
import { type Allocate, type Environment, evaluate, type Quantity } from '../simulation/quantity.ts';
import { degreeOf, dependentsByName } from './dependence.ts';
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
  /** Mean cost over the draws with all of the names at one value, money a month. */
  at(value: number): number;
  /** Mean cost with each name at a value of its own. */
  with(held: Environment): number;
  /** Every name of the sheet in all draws, with each held name at a value of its own. */
  valuesWith(held: Environment): Environment;
  /** Whether the mean cost is a straight line in the names as they move together. */
  isAffine(): boolean;
}

/** Prepares a sheet for many questions about its names. */
export function holdable({ definitions, addends }: Sheet, values: Environment): Holdable {
  const dependents = dependentsByName(definitions);
  const isAddend = new Set(addends);

  const over = (environment: Environment): Holdable => {
    const columns = reusable();
    const cost = addends.reduce((sum, name) => sum + mean(environment[name] as Quantity), 0);
    return {
      cost,
      values: environment,
      over,
      hold(names) {
        const places = new Set(names.flatMap((name) => dependents.get(name) ?? []));
        if (places.size === 0) return undefined;
        const affected = [...places].sort((a, b) => a - b).map((place) => definitions[place] as Definition);
        const moving = affected.filter(([name]) => !names.includes(name));
        const addendsMoving = moving.map(([name]) => name).filter((name) => isAddend.has(name));
        const still = cost - addendsMoving.reduce((sum, name) => sum + mean(environment[name] as Quantity), 0);
        const around: Record<string, Quantity> = Object.create(environment);
        const compute = (): number => {
          columns.reuse();
          let moved = still;
          for (const [name, formula] of moving) {
            const value = evaluate(formula, around, columns.allocate);
            around[name] = value;
            if (isAddend.has(name)) moved += mean(value);
          }
          return moved;
        };
        return {
          at(value) {
            for (const name of names) around[name] = value;
            return compute();
          },
          with(held) {
            Object.assign(around, held);
            return compute();
          },
          valuesWith(held) {
            const values: Record<string, Quantity> = Object.assign(Object.create(environment), held);
            for (const [name, formula] of moving) values[name] = evaluate(formula, values);
            return values;
          },
          isAffine() {
            const degrees = new Map(names.map((name) => [name, 1]));
            for (const [name, formula] of moving) degrees.set(name, degreeOf(formula, degrees));
            return addendsMoving.every((name) => (degrees.get(name) ?? 0) <= 1);
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
