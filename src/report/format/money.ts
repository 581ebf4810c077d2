import type { Estimate } from '../result.ts';

/**
 * How exact money is shown, in significant figures: a judgement. A mean holds to about half a percent from one seed to
 * the next, which is three figures; the ends of a range say "about here", which is two. Figures without any
 * spread are shown to the cent, so that whoever checks them with a pocket calculator finds them again.
 */
const FIGURES = { mean: 3, end: 2 } as const;

const SIGNS: Readonly<Record<string, string>> = { USD: '$', CAD: 'CA$', GBP: '£', EUR: '€' };

/** What stands before an amount in this currency. */
export const signOf = (currency: string): string => SIGNS[currency] ?? `${currency} `;

/** A figure without spread: `300`, and to the cent where it is not whole: `33.33`. */
export function toTheCent(amount: number, sign = ''): string {
  const [whole, cents] = Math.abs(amount).toFixed(2).split('.');
  if (cents === '00' || !Number.isFinite(amount)) return exactly(amount, sign);
  return `${amount < 0 ? '−' : ''}${sign}${grouped(Number(whole))}.${cents}`;
}

/** A known amount, in whole units: `25,000`. */
export function exactly(amount: number, sign = ''): string {
  const whole = Math.round(Math.abs(amount));
  if (whole === 0) return amount > 0 ? `<${sign}1` : `${sign}0`;
  return `${amount < 0 ? '−' : ''}${sign}${grouped(whole)}`;
}

/** The mean of something uncertain: `1,380`. */
export const about = (mean: number, sign = ''): string => exactly(toFigures(mean, FIGURES.mean), sign);

/** An estimate's mean: exact where it has no spread. */
export const expected = (estimate: Estimate, sign = ''): string =>
  isExact(estimate) ? toTheCent(estimate.mean, sign) : about(estimate.mean, sign);

/** The same for twelve months. */
export const expectedYear = ({ mean, p10, p90 }: Estimate, sign = ''): string =>
  expected({ mean: 12 * mean, p10: 12 * p10, p90: 12 * p90 }, sign);

/** From the 10th to the 90th percentile: `$240–$1,900`; with a minus in it, `−$90 to $410`. */
export function spread(estimate: Estimate, sign = ''): string {
  const [low, high] = [end(estimate.p10, sign), end(estimate.p90, sign)];
  if (low === high) return low;
  return estimate.p10 < 0 ? `${low} to ${high}` : `${low}–${high}`;
}

/** One end of a range. */
export const end = (amount: number, sign = ''): string => exactly(toFigures(amount, FIGURES.end), sign);

/** Whether nothing in it is uncertain. */
export const isExact = ({ p10, p90 }: Estimate): boolean => p10 === p90;

/** `en-US` grouping by hand: the first `Intl.NumberFormat` of a process costs more time than the rest of the report. */
const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');

const toFigures = (value: number, figures: number): number => Number(value.toPrecision(figures));
