import { type Operand, Program } from '../../simulation/program.ts';
import type { Environment } from '../../simulation/quantity.ts';
import { dependentsOf } from '../dependence.ts';
import type { Definition } from '../sheet.ts';
import { addMeanOf, sumOf } from './means.ts';
import type { Prepared } from './prepared.ts';

/** The mean cost of what moves, for each set of values; what two of them have in common is computed once. */
export function costsWith(
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
      const add = isAddend.has(name) ? () => addMeanOf(program, formula, own) : () => program.add(formula, own);
      own[name] = alike < at ? (around[alike]?.[name] as Operand) : add();
      if (isAddend.has(name)) means[at]?.push(own[name]);
    }
  }
  program.run();
  return means.map(sumOf);
}
