import { type Formula, namesIn } from '../../domain/formula.ts';
import { mean } from '../simulation/estimate.ts';
import { type Environment, evaluate, type Quantity } from '../simulation/quantity.ts';
import type { Definition, Sheet } from './sheet.ts';

/** A computed sheet that can be asked what its cost would be with some of its names held at another value. */
export interface HeldSheet {
  /** Mean cost over the same draws with these names held, money a month. */
  costWith(held: Environment): number;
  /** Whether the mean cost moves at all when one of these names does. */
  dependsOn(names: readonly string[]): boolean;
  /** Whether the mean cost is a straight line in these names when they move together. */
  isAffineIn(names: readonly string[]): boolean;
  /** Mean cost with nothing held, money a month. */
  readonly cost: number;
}

/**
 * Prepares a sheet for many such questions. Only what depends on a held name is computed again, which is what makes it
 * possible to ask about every input of the model.
 */
export function holdable({ definitions, addends }: Sheet, values: Environment): HeldSheet {
  const dependents = dependentsByName(definitions);
  const isAddend = new Set(addends);
  const means = new Map(addends.map((name) => [name, mean(values[name] as Quantity)]));
  const cost = [...means.values()].reduce((sum, one) => sum + one, 0);

  const affected = (names: readonly string[]): Definition[] => {
    const places = new Set(names.flatMap((name) => dependents.get(name) ?? []));
    return [...places].sort((a, b) => a - b).map((place) => definitions[place] as Definition);
  };
  return {
    cost,
    dependsOn: (names) => names.some((name) => dependents.has(name)),
    costWith(held) {
      const environment: Record<string, Quantity> = { ...values, ...held };
      let moved = cost;
      for (const [name, formula] of affected(Object.keys(held))) {
        if (name in held) continue;
        const value = evaluate(formula, environment);
        environment[name] = value;
        if (isAddend.has(name)) moved += mean(value) - (means.get(name) as number);
      }
      return moved;
    },
    isAffineIn(names) {
      const degrees = new Map(names.map((name) => [name, 1]));
      for (const [name, formula] of affected(names)) degrees.set(name, degreeOf(formula, degrees));
      return addends.every((name) => (degrees.get(name) ?? 0) <= 1);
    },
  };
}

/** The places of all definitions that depend on a name, directly or through others. */
function dependentsByName(definitions: readonly Definition[]): ReadonlyMap<string, readonly number[]> {
  const behind = new Map<string, ReadonlySet<string>>();
  const dependents = new Map<string, number[]>();
  definitions.forEach(([name, formula], place) => {
    const names = new Set(namesIn(formula).flatMap((direct) => [direct, ...(behind.get(direct) ?? [])]));
    behind.set(name, names);
    for (const one of names) {
      const places = dependents.get(one);
      if (places === undefined) dependents.set(one, [place]);
      else places.push(place);
    }
  });
  return dependents;
}

/** The degree of a formula as a polynomial in the names that have a degree; infinite where it is none. */
function degreeOf(formula: Formula, degrees: ReadonlyMap<string, number>): number {
  if (typeof formula === 'number') return 0;
  if (typeof formula === 'string') return degrees.get(formula) ?? 0;
  const parts = formula.of.map((part) => degreeOf(part, degrees));
  const highest = Math.max(...parts);
  switch (formula.op) {
    case 'times':
      return parts.reduce((sum, degree) => sum + degree, 0);
    case 'plus':
    case 'minus':
      return highest;
    case 'over':
      return parts.slice(1).some((degree) => degree > 0) ? Number.POSITIVE_INFINITY : highest;
    case 'max':
      return highest > 0 ? Number.POSITIVE_INFINITY : 0;
  }
}
