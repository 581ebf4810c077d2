import type { Range } from '../../../domain/vocabulary.ts';
import { inFormula } from './arithmetic.ts';

/** How the mean of a PERT distribution comes about: `(8 + 4 × 12 + 18) / 6`. */
export function meanRangeText(range: Range): string {
  const [low, likely, high] = range.map(inFormula);
  return `(${low} + 4 × ${likely} + ${high}) / 6`;
}

/** How the mean of a lognormal loss comes about, from the ends of its 90 % interval. */
export function meanLossText(low: number, high: number): string {
  const [from, to] = [`ln ${inFormula(low)}`, `ln ${inFormula(high)}`];
  return `exp((${from} + ${to}) / 2 + ((${to} − ${from}) / 3.28971)² / 2)`;
}
