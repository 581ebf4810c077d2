import type { Operand, Program } from '../../simulation/program.ts';
import type { Computed, Definition } from '../sheet.ts';

/** Adds definitions to a program, and the means of those among them that are addends. */
export function addMeans(
  program: Program,
  definitions: readonly Definition[],
  isAddend: ReadonlySet<string>,
  around: Record<string, Operand>,
): Operand[] {
  const means: Operand[] = [];
  for (const [name, formula] of definitions) {
    if (isAddend.has(name)) means.push(addMeanOf(program, formula, around));
    else around[name] = program.add(formula, around);
  }
  return means;
}

/** Adds the mean of a formula to a program; the values that it is taken of are not needed afterwards. */
export function addMeanOf(program: Program, formula: Definition[1], around: Record<string, Operand>): Operand {
  const value = program.compute(formula, around);
  const mean = program.addMean(value);
  program.release(value);
  return mean;
}

/** The sum of means of a program that has run. */
export const sumOf = (means: readonly Operand[]): number => means.reduce<number>((sum, one) => sum + numberOf(one), 0);

/** A number, or the one that a program has left. */
export const numberOf = (operand: Operand): number => (typeof operand === 'number' ? operand : operand.number);

/** The sum of the means of some addends, worked out once for each number of draws. */
export function meansOf(names: readonly string[], { mean }: Computed): (draws?: number) => number {
  const known = new Map<number | undefined, number>();
  return (draws) => {
    const sum = known.get(draws) ?? names.reduce((all, name) => all + mean(name, draws), 0);
    known.set(draws, sum);
    return sum;
  };
}
