import type { OptionId } from '../../domain/vocabulary.ts';
import { type Case, responseTo, straightened } from './case.ts';

/** Any two prices make the straight line; money a seat and month. */
const TWO_PRICES = { low: 0, high: 100 } as const;

/**
 * The price a seat and month at which a subscription costs as much as the baseline, or null where none above zero
 * does. `quoted` is the case in which the seat price is a quote.
 */
export function breakEvenSeatPrice(quoted: Case, baseline: OptionId): number | null {
  const { low, high } = TWO_PRICES;
  const response = straightened(responseTo(quoted, 'seatPrice'), low, high);
  const place = (id: OptionId) => quoted.options.findIndex((option) => option.id === id);
  const gap = (price: number): number => {
    const costs = response.at(price);
    return (costs[place(baseline)] as number) - (costs[place('subscription')] as number);
  };
  const price = low + (gap(low) / (gap(low) - gap(high))) * (high - low);
  return price > 0 && Number.isFinite(price) ? price : null;
}
