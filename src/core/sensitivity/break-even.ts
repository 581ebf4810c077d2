import type { OptionId } from '../../domain/vocabulary.ts';
import type { Case } from './case.ts';

/** Any two prices make the straight line; money a seat and month. */
const TWO_PRICES = { low: 0, high: 100 } as const;

/**
 * The price a seat and month at which a subscription costs as much as the baseline, or null where none above zero
 * does. `quoted` is the case in which the seat price is a quote.
 */
export function breakEvenSeatPrice(quoted: Case, baseline: OptionId): number | null {
  const { low, high } = TWO_PRICES;
  const response = quoted.response('seatPrice');
  const place = (id: OptionId) => quoted.options.findIndex((option) => option.id === id);
  const gap = (price: number): number =>
    response.costOf(place(baseline), price) - response.costOf(place('subscription'), price);
  const price = low + (gap(low) / (gap(low) - gap(high))) * (high - low);
  return price > 0 && Number.isFinite(price) ? price : null;
}
