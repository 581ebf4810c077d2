import type { Quantity } from './quantity.ts';

/** A distribution in three numbers: the mean, and the 10th and 90th percentile. */
export interface Estimate {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Mean, 10th and 90th percentile; an exact quantity has no spread. */
export function estimate(quantity: Quantity): Estimate {
  if (typeof quantity === 'number') return { mean: quantity, p10: quantity, p90: quantity };
  const values = quantity.slice();
  return { mean: mean(quantity), p10: percentile(values, 0.1), p90: percentile(values, 0.9) };
}

/** The mean over the draws. */
export function mean(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity;
  let sum = 0;
  for (let i = 0; i < quantity.length; i++) sum += quantity[i] as number;
  return sum / quantity.length;
}

/** The share of draws (0-1) in which the quantity is above zero. */
export function shareAboveZero(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity > 0 ? 1 : 0;
  let above = 0;
  for (let i = 0; i < quantity.length; i++) if ((quantity[i] as number) > 0) above++;
  return above / quantity.length;
}

/** The percentile (share 0-1) by linear interpolation between order statistics; reorders `values`. */
export function percentile(values: Float64Array, share: number): number {
  const rank = share * (values.length - 1);
  const below = Math.floor(rank);
  const low = select(values, below);
  if (below === rank) return low;
  let next = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < values.length; i++) if ((values[i] as number) < next) next = values[i] as number;
  return low + (rank - below) * (next - low);
}

/** Hoare's quickselect: moves the value of this rank to its place, with none larger before and none smaller behind it. */
function select(values: Float64Array, rank: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >>> 1] as number;
    let up = left;
    let down = right;
    while (up <= down) {
      while ((values[up] as number) < pivot) up++;
      while ((values[down] as number) > pivot) down--;
      if (up > down) break;
      const swapped = values[up] as number;
      values[up++] = values[down] as number;
      values[down--] = swapped;
    }
    if (rank <= down) right = down;
    else if (rank >= up) left = up;
    else break;
  }
  return values[rank] as number;
}
