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
  operandOf(formula, environment, allocate).value;

interface Operand {
  readonly value: Quantity;
  /** Whether it is a column that nobody else holds. It is written over then: a new one costs more than the arithmetic. */
  readonly isOurs: boolean;
}

function operandOf(formula: Formula, environment: Environment, allocate: Allocate): Operand {
  if (typeof formula === 'number') return { value: formula, isOurs: false };
  if (typeof formula !== 'string') return operate(formula, environment, allocate);
  const value = environment[formula];
  if (value === undefined) throw new Error(`The formula names "${formula}", which nothing defines.`);
  return { value, isOurs: false };
}

function operate({ op, of }: Operation, environment: Environment, allocate: Allocate): Operand {
  const all = of.map((part) => operandOf(part, environment, allocate));
  const [first, ...others] = op === 'minus' || op === 'over' ? all : withNumbersFolded(op, all);
  if (first === undefined) throw new Error(`The operation "${op}" has no operands.`);
  return others.reduce((result, next) => {
    const room = result.isOurs ? result.value : next.isOurs ? next.value : undefined;
    const value = combineInto(op, result.value, next.value, room, allocate);
    return { value, isOurs: typeof value === 'object' };
  }, first);
}

/** What changes nothing in an operation. */
const NEUTRAL = { times: 1, plus: 0, max: Number.NEGATIVE_INFINITY } as const;

/** Operands whose order does not matter, with the numbers among them made one: each costs as much as a column does. */
function withNumbersFolded(op: keyof typeof NEUTRAL, operands: readonly Operand[]): readonly Operand[] {
  const columns = operands.filter(({ value }) => typeof value === 'object');
  if (columns.length === operands.length) return operands;
  const number = operands.reduce(
    (folded, { value }) => (typeof value === 'number' ? ofNumbers(op, folded, value) : folded),
    NEUTRAL[op] as number,
  );
  if (op === 'times' && number === 0) return [{ value: 0, isOurs: false }];
  if (number === NEUTRAL[op] && columns.length > 0) return columns;
  return [{ value: number, isOurs: false }, ...columns];
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
  const [a, b] = [columnOf(left), columnOf(right)];
  const out = typeof room === 'object' ? room : allocate(Math.max(a.length, b.length));
  // An exact number is a column of one value that never moves on.
  LOOPS[op](out, a, typeof left === 'object' ? 1 : 0, b, typeof right === 'object' ? 1 : 0);
  return out;
}

const columnOf = (quantity: Quantity): Float64Array =>
  typeof quantity === 'number' ? Float64Array.of(quantity) : quantity;

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
