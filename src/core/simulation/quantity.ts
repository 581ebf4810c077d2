import type { Formula, Operation } from '../../domain/formula.ts';
import type { Column } from './place.ts';
import { Program } from './program.ts';

/** A number that is exact, or its value in every draw. */
export type Quantity = number | Column;
/** Quantities by the names that formulas use. */
export type Environment = Readonly<Record<string, Quantity>>;

/**
 * The value of a formula, in every draw at once; of exact numbers alone it is exact. A name that is missing from the
 * environment is a bug and throws. What comes back may be a column of the environment.
 */
export function evaluate(formula: Formula, environment: Environment): Quantity {
  const program = new Program();
  const value = program.addColumn(formula, environment);
  program.run();
  return value;
}

/** One operation on two quantities, draw by draw; of two exact numbers the result is exact. */
export function combine(op: Operation['op'], left: Quantity, right: Quantity): Quantity {
  const program = new Program();
  const value = program.keep(program.combine(op, left, right));
  program.run();
  return value;
}
