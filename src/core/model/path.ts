import { mean } from '../simulation/estimate.ts';
import { combine, type Quantity } from '../simulation/quantity.ts';
import { holdable } from './hold.ts';
import type { OptionCost } from './options.ts';

/** Months of the path; whoever has not paid back by then never does. */
export const PATH_MONTHS = 60;
const MONTHS_A_YEAR = 12;
/** While a provider settles in, for so many months, shares have this part of their effect: the method's ramp, by month. */
const SETTLING = { months: 3, effect: 0.5 } as const;

/**
 * The mean cost by the end of each month, money, added up: what is paid once comes before the first month, shares are
 * at half for three months, and fees rise once a year.
 */
export function costPath({ option, sheet, values, cost, setUpOnce }: OptionCost, horizonMonths: number): number[] {
  const once = mean(setUpOnce);
  const spread = once / horizonMonths;
  let month: (at: number) => number = () => mean(cost) - spread;
  if (option.provider !== undefined) {
    const held = holdable(sheet, values);
    const rises = yearlyRises(values['escalator'] as Quantity);
    const costs = rises.map((escalation) => held.costWith({ ramp: 1, escalation }) - spread);
    const settling = held.costWith({ ramp: SETTLING.effect, escalation: 1 }) - spread;
    month = (at) => (at < SETTLING.months ? settling : (costs[Math.floor(at / MONTHS_A_YEAR)] as number));
  }
  const path: number[] = [];
  let sum = once;
  for (let at = 0; at < PATH_MONTHS; at++) {
    sum += month(at);
    path.push(sum);
  }
  return path;
}

/** What a fee of 1 has risen to in each year of the path. */
function yearlyRises(escalator: Quantity): Quantity[] {
  const rise = combine('plus', 1, escalator);
  const rises: Quantity[] = [1];
  while (rises.length < PATH_MONTHS / MONTHS_A_YEAR) rises.push(combine('times', rises.at(-1) as Quantity, rise));
  return rises;
}

/** The first month (1-60) by whose end the one has cost less than the other, or null if that never happens. */
export function paybackMonth(path: readonly number[], baseline: readonly number[]): number | null {
  const at = path.findIndex((cost, month) => cost < (baseline[month] as number));
  return at < 0 ? null : at + 1;
}
