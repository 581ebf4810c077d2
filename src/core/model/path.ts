import { combine, type Quantity } from '../simulation/quantity.ts';
import { type Holdable, holdable } from './hold/hold.ts';
import type { Model } from './model.ts';
import type { OptionCost } from './options.ts';

/** Months of the path; whoever has not paid back by then never does. */
export const PATH_MONTHS = 60;
const MONTHS_A_YEAR = 12;
/** While a provider settles in, shares have this part of their effect; the ramp says for how long. */
const SETTLING_EFFECT = 0.5;

/**
 * The mean cost by the end of each month, money, added up: what is paid once comes before the first month, shares are
 * at half until as much effect is lost as the ramp says, and fees rise once a year, to `rises`.
 */
export function costPath(
  option: OptionCost,
  rises: readonly Quantity[],
  { room, firm: { horizonMonths } }: Model,
  rampMonths: number,
): number[] {
  const once = option.setUpOnce;
  const spread = once / horizonMonths;
  const { settling, settled } = monthlyCosts(holdable(option, room), rises);
  const settlingMonths = rampMonths / (1 - SETTLING_EFFECT);
  const month = (at: number): number => {
    const part = Math.min(1, Math.max(0, settlingMonths - at));
    return part * settling + (1 - part) * (settled[Math.floor(at / MONTHS_A_YEAR)] as number) - spread;
  };
  const path: number[] = [];
  let sum = once;
  for (let at = 0; at < PATH_MONTHS; at++) {
    sum += month(at);
    path.push(sum);
  }
  return path;
}

/** The mean cost of a month while shares are at half, and of one in each year after that. */
function monthlyCosts(
  averaged: Holdable,
  rises: readonly Quantity[],
): { settling: number; settled: readonly number[] } {
  const ramped = averaged.hold(['ramp', 'escalation']);
  // Nobody outside is paid: every month costs the same.
  if (ramped === undefined) return { settling: averaged.cost(), settled: rises.map(() => averaged.cost()) };
  const [settling = 0, ...settled] = ramped.costs([
    { ramp: SETTLING_EFFECT, escalation: 1 },
    ...rises.map((escalation) => ({ ramp: 1, escalation })),
  ]);
  return { settling, settled };
}

/** What a fee of 1 has risen to in each year of the path. */
export function yearlyRises(escalator: Quantity): Quantity[] {
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
