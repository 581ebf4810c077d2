import type { Formula, Operation } from '../../domain/formula.ts';

/** A number that is exact, or its value in every draw. */
export type Quantity = number | Float64Array;
/** Quantities by the names that formulas use. */
export type Environment = Readonly<Record<string, Quantity>>;
type Op = Operation['op'];

/** Where a new column comes from; what is in it before does not matter. */
export type Allocate = (length: number) => Float64Array;
const fresh: Allocate = (length) => new Float64Array(length);

/**
 * The value of a formula, in every draw at once; of exact numbers alone it is exact. A name that is missing from the
 * environment is a bug and throws. What comes back may be a column of the environment: it is not to be written to.
 */
export const evaluate = (formula: Formula, environment: Environment, allocate: Allocate = fresh): Quantity =>
  quantityOf(formula, { environment, allocate, isOurs: false });

interface Evaluation {
  readonly environment: Environment;
  readonly allocate: Allocate;
  /**
   * Whether the value that came back last is a column that nobody else holds. It is written over then: a new one costs
   * more than the arithmetic.
   */
  isOurs: boolean;
}

function quantityOf(formula: Formula, evaluation: Evaluation): Quantity {
  if (typeof formula === 'object') {
    const inOrder = formula.op === 'minus' || formula.op === 'over';
    return inOrder ? operateInOrder(formula, evaluation) : operateInAnyOrder(formula, evaluation);
  }
  evaluation.isOurs = false;
  if (typeof formula === 'number') return formula;
  const value = evaluation.environment[formula];
  if (value === undefined) throw new Error(`The formula names "${formula}", which nothing defines.`);
  return value;
}

function operateInOrder({ op, of }: Operation, evaluation: Evaluation): Quantity {
  let result = quantityOf(of[0] as Formula, evaluation);
  let isOurs = evaluation.isOurs;
  for (let place = 1; place < of.length; place++) {
    const next = quantityOf(of[place] as Formula, evaluation);
    const room = isOurs ? result : evaluation.isOurs ? next : undefined;
    result = combineInto(op, result, next, room, evaluation.allocate);
    isOurs = typeof result === 'object';
  }
  evaluation.isOurs = isOurs;
  return result;
}

/** What changes nothing in an operation. */
const NEUTRAL: Readonly<Record<Op, number>> = { times: 1, plus: 0, max: Number.NEGATIVE_INFINITY, minus: 0, over: 1 };

/** Numbers are made one before they meet a column: each of them costs as much as a column does. */
function operateInAnyOrder({ op, of }: Operation, evaluation: Evaluation): Quantity {
  let number = NEUTRAL[op];
  let column: Quantity | undefined;
  let isOurs = false;
  for (const part of of) {
    const next = quantityOf(part, evaluation);
    if (typeof next === 'number') {
      number = ofNumbers(op, number, next);
    } else if (column === undefined) {
      column = next;
      isOurs = evaluation.isOurs;
    } else {
      const room = isOurs ? column : evaluation.isOurs ? next : undefined;
      column = combineInto(op, column, next, room, evaluation.allocate);
      isOurs = true;
    }
  }
  evaluation.isOurs = isOurs;
  if (column === undefined || (op === 'times' && number === 0)) {
    evaluation.isOurs = false;
    return number;
  }
  if (number === NEUTRAL[op]) return column;
  evaluation.isOurs = true;
  return combineInto(op, number, column, isOurs ? column : undefined, evaluation.allocate);
}

/** One operation on two quantities, draw by draw; of two exact numbers the result is exact. */
export const combine = (op: Op, left: Quantity, right: Quantity): Quantity =>
  combineInto(op, left, right, undefined, fresh);

/** The sum of quantities, 0 of none. */
export function total(quantities: readonly Quantity[]): Quantity {
  let sum: Quantity = 0;
  let isOurs = false;
  for (const quantity of quantities) {
    sum = combineInto('plus', sum, quantity, isOurs ? sum : undefined, fresh);
    isOurs = typeof sum !== 'number';
  }
  return sum;
}

function combineInto(
  op: Op,
  left: Quantity,
  right: Quantity,
  room: Quantity | undefined,
  allocate: Allocate,
): Quantity {
  if (typeof left === 'number' && typeof right === 'number') return ofNumbers(op, left, right);
  const a = columnOf(left, NUMBER.left);
  const b = columnOf(right, NUMBER.right);
  const out = typeof room === 'object' ? room : allocate(Math.max(a.length, b.length));
  // An exact number is a column of one value that never moves on.
  LOOPS[op](out, a, typeof left === 'object' ? 1 : 0, b, typeof right === 'object' ? 1 : 0);
  return out;
}

/** Where a number stands while it is combined with a column; to make a column for it would cost more than to combine. */
const NUMBER = { left: new Float64Array(1), right: new Float64Array(1) } as const;

function columnOf(quantity: Quantity, place: Float64Array): Float64Array {
  if (typeof quantity === 'object') return quantity;
  place[0] = quantity;
  return place;
}

function ofNumbers(op: Op, a: number, b: number): number {
  switch (op) {
    case 'times':
      return a * b;
    case 'plus':
      return a + b;
    case 'minus':
      return a - b;
    case 'over':
      return a / b;
    case 'max':
      return Math.max(a, b);
  }
}

type Loop = (out: Float64Array, a: Float64Array, stepA: number, b: Float64Array, stepB: number) => void;

/** One tight loop an operation: a function called for each draw would cost several times as much. */
const LOOPS: Readonly<Record<Op, Loop>> = {
  times(out, a, stepA, b, stepB) {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += stepA, k += stepB) {
      out[i] = (a[j] as number) * (b[k] as number);
    }
  },
  plus(out, a, stepA, b, stepB) {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += stepA, k += stepB) {
      out[i] = (a[j] as number) + (b[k] as number);
    }
  },
  minus(out, a, stepA, b, stepB) {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += stepA, k += stepB) {
      out[i] = (a[j] as number) - (b[k] as number);
    }
  },
  over(out, a, stepA, b, stepB) {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += stepA, k += stepB) {
      out[i] = (a[j] as number) / (b[k] as number);
    }
  },
  max(out, a, stepA, b, stepB) {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += stepA, k += stepB) {
      out[i] = Math.max(a[j] as number, b[k] as number);
    }
  },
};
