import { type Operand, Program } from '../../simulation/program.ts';
import type { Environment } from '../../simulation/quantity.ts';
import type { Dependents } from '../dependence.ts';
import type { Definition } from '../sheet.ts';
import { addMeanOf, sumOf } from './means.ts';
import type { Prepared } from './prepared.ts';

/** The mean cost of what moves, for each set of values; what two of them have in common is computed once. */
export function costsWith(
  sets: readonly Environment[],
  names: readonly string[],
  moving: readonly Definition[],
  { computed, isAddend, dependentsOf }: Prepared,
): number[] {
  const program = new Program();
  const around: Record<string, Operand>[] = sets.map((held) => Object.assign(Object.create(computed.values), held));
  const means: Operand[][] = sets.map(() => []);
  const sources = sourcesOf(sets, names, dependentsOf);
  for (const definition of moving) {
    const [name, formula] = definition;
    const isAdded = isAddend.has(name);
    const source = sources(definition);
    for (let at = 0; at < sets.length; at++) {
      const own = around[at] as Record<string, Operand>;
      const from = source[at] as number;
      if (from < at) own[name] = around[from]?.[name] as Operand;
      else own[name] = isAdded ? addMeanOf(program, formula, own) : program.add(formula, own);
      if (isAdded) means[at]?.push(own[name]);
    }
  }
  program.run();
  return means.map(sumOf);
}

/** For a definition: from which set each set takes its value, the first in which what is behind it has the same values. */
function sourcesOf(
  sets: readonly Environment[],
  names: readonly string[],
  dependentsOf: Dependents,
): (definition: Definition) => readonly number[] {
  const dependents = names.map((name) => ({ name, moving: new Set(dependentsOf([name])) }));
  const known = new Map<string, readonly number[]>();
  return (definition) => {
    const behind = dependents.filter((one) => one.moving.has(definition)).map(({ name }) => name);
    const key = behind.join();
    const isAlike = (one: Environment, other: Environment) => behind.every((name) => one[name] === other[name]);
    const sources = known.get(key) ?? sets.map((held) => sets.findIndex((other) => isAlike(held, other)));
    known.set(key, sources);
    return sources;
  };
}
