import type { Operation } from '../../domain/formula.ts';

/** One operation on two exact numbers. */
export function ofNumbers(op: Operation['op'], a: number, b: number): number {
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
