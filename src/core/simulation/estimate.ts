import type { Column } from './place.ts';
import type { Quantity } from './quantity.ts';
import { BYTES } from './room.ts';

/** A distribution in three numbers: the mean, and the 10th and 90th percentile. */
export interface Estimate {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Mean, 10th and 90th percentile; an exact quantity has no spread. */
export function estimate(quantity: Quantity): Estimate {
  if (typeof quantity === 'number') return { mean: quantity, p10: quantity, p90: quantity };
  const [p10 = 0, p90 = 0] = percentiles(quantity, [0.1, 0.9]);
  return { mean: mean(quantity), p10, p90 };
}

/** The mean over the draws, or over the first of them. */
export function mean(quantity: Quantity, draws = Number.POSITIVE_INFINITY): number {
  if (typeof quantity === 'number') return quantity;
  return quantity.room.kernel.mean(quantity.address, Math.min(draws, quantity.length));
}

/** The share of draws (0-1) in which the quantity is above zero. */
export function shareAboveZero(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity > 0 ? 1 : 0;
  return quantity.room.kernel.countAboveZero(quantity.address, quantity.length) / quantity.length;
}

/** Percentiles (shares 0-1) over the draws, or over the first of them, by linear interpolation between order statistics. */
export function percentiles(column: Column, shares: readonly number[], draws = Number.POSITIVE_INFINITY): number[] {
  const { room, address, length } = column;
  const results = room.cells(shares);
  room.kernel.percentiles(address, Math.min(draws, length), results, shares.length, room.scratch().address);
  return shares.map((_, place) => room.at(results + place * BYTES));
}
