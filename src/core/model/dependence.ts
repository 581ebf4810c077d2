import { type Formula, namesIn } from '../../domain/formula.ts';
import type { Definition } from './sheet.ts';

/** The definitions that depend on any of these names, directly or through others, in order, without the names. */
export function dependentsOf(names: readonly string[], definitions: readonly Definition[]): readonly Definition[] {
  const moving = new Set(names);
  const isMoving = (name: string): boolean => moving.has(name);
  const dependents: Definition[] = [];
  for (const definition of definitions) {
    const [name, formula] = definition;
    if (isMoving(name) || !namesIn(formula).some(isMoving)) continue;
    moving.add(name);
    dependents.push(definition);
  }
  return dependents;
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
