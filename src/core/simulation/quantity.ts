import quickselect from 'quickselect';
import type { Formula, Operation } from '../../domain/formula.ts';

/** A number that is exact, or its value in every draw. */
export type Quantity = number | Float64Array;
/** Quantities by the names that formulas use. */
export type Environment = Readonly<Record<string, Quantity>>;

/** A distribution in three numbers. */
export interface Estimate {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

const APPLY: Readonly<Record<Operation['op'], (a: number, b: number) => number>> = {
  times: (a, b) => a * b,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  over: (a, b) => a / b,
  max: (a, b) => (a > b ? a : b),
};

/** The value of a formula, in every draw at once. A name that is missing from the environment is a bug and throws. */
export function evaluate(formula: Formula, environment: Environment): Quantity {
  if (typeof formula === 'number') return formula;
  if (typeof formula === 'string') {
    const quantity = environment[formula];
    if (quantity === undefined) throw new Error(`The formula names "${formula}", which nothing defines.`);
    return quantity;
  }
  return formula.of.map((part) => evaluate(part, environment)).reduce((left, right) => combine(formula.op, left, right));
}

/** One operation on two quantities, draw by draw; of two exact numbers the result is exact. */
export function combine(op: Operation['op'], left: Quantity, right: Quantity): Quantity {
  const apply = APPLY[op];
  if (typeof left === 'number') {
    return typeof right === 'number' ? apply(left, right) : right.map((value) => apply(left, value));
  }
  return typeof right === 'number'
    ? left.map((value) => apply(value, right))
    : left.map((value, draw) => apply(value, right[draw] as number));
}

/** The sum of quantities, 0 of none. */
export const total = (quantities: readonly Quantity[]): Quantity =>
  quantities.reduce((sum, quantity) => combine('plus', sum, quantity), 0 as Quantity);

/** The mean over the draws. */
export function mean(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity;
  let sum = 0;
  for (const value of quantity) sum += value;
  return sum / quantity.length;
}

/** The share of draws (0-1) in which the quantity is above zero. */
export function shareAboveZero(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity > 0 ? 1 : 0;
  let above = 0;
  for (const value of quantity) if (value > 0) above++;
  return above / quantity.length;
}

/** Mean, 10th and 90th percentile; an exact quantity has no spread. */
export function estimate(quantity: Quantity): Estimate {
  if (typeof quantity === 'number') return { mean: quantity, p10: quantity, p90: quantity };
  const values = Array.from(quantity);
  return { mean: mean(quantity), p10: percentile(values, 0.1), p90: percentile(values, 0.9) };
}

/** The percentile by linear interpolation between order statistics; reorders `values`. */
export function percentile(values: number[], share: number): number {
  const rank = share * (values.length - 1);
  const below = Math.floor(rank);
  quickselect(values, below);
  const low = values[below] as number;
  if (below === rank) return low;
  let next = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < values.length; i++) if ((values[i] as number) < next) next = values[i] as number;
  return low + (rank - below) * (next - low);
}
