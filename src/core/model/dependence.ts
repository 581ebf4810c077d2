import { type Formula, namesIn } from '../../domain/formula.ts';
import type { Definition } from './sheet.ts';

/** Finds the definitions that depend on any of some names, directly or through others, in order, without the names. */
export type Dependents = (names: readonly string[]) => readonly Definition[];

/** Prepares to find dependents: most names are used in few places, so these are noted once. */
export function dependentsAmong(definitions: readonly Definition[]): Dependents {
  const users = new Map<string, number[]>();
  for (const [place, [, formula]] of definitions.entries()) {
    for (const name of namesIn(formula)) {
      const known = users.get(name);
      if (known === undefined) users.set(name, [place]);
      else known.push(place);
    }
  }
  return (names) => {
    const found = new Set<number>();
    const moving = [...names];
    // A list that grows while it is walked is walked to its new end.
    for (const name of moving) {
      for (const place of users.get(name) ?? []) {
        const [user] = definitions[place] as Definition;
        if (found.has(place) || names.includes(user)) continue;
        found.add(place);
        moving.push(user);
      }
    }
    return [...found].sort((a, b) => a - b).map((place) => definitions[place] as Definition);
  };
}

/** The definitions that these names need, themselves included, in order. */
export function neededFor(names: readonly string[], definitions: readonly Definition[]): readonly Definition[] {
  const needed = new Set(names);
  return definitions
    .toReversed()
    .filter(([name, formula]) => {
      if (!needed.has(name)) return false;
      for (const used of namesIn(formula)) needed.add(used);
      return true;
    })
    .reverse();
}

/** The degree of a formula as a polynomial in the names that have a degree; infinite where it is none. */
export function degreeOf(formula: Formula, degrees: ReadonlyMap<string, number>): number {
  if (typeof formula === 'number') return 0;
  if (typeof formula === 'string') return degrees.get(formula) ?? 0;
  const { op, of } = formula;
  let degree = 0;
  for (let place = 0; place < of.length; place++) {
    const part = degreeOf(of[place] as Formula, degrees);
    const breaks = part > 0 && (op === 'max' || (op === 'over' && place > 0));
    degree = op === 'times' ? degree + part : Math.max(degree, breaks ? Number.POSITIVE_INFINITY : part);
  }
  return degree;
}
