import type { OptionId } from '../../domain/vocabulary.ts';
import { type Case, type Costs, leaderOf } from './case.ts';
import { crossing } from './crossing.ts';

/** The nearest value of one input at which another candidate takes the lead. */
export interface Flip {
  readonly key: string;
  /** The value that the figures rest on: an exact answer, or the mean of a range. */
  readonly current: number;
  readonly value: number;
  readonly direction: 'above' | 'below';
  /** The candidate that leads beyond the value. */
  readonly option: OptionId;
}

/** One input, the values it may take, and what the options cost at each: over all draws, and over fewer for a search. */
export interface Lever {
  readonly key: string;
  readonly current: number;
  readonly min: number;
  readonly max: number;
  readonly full: Lead;
  readonly small: Lead;
  /** Whether every cost is a straight line in it. */
  readonly affine: boolean;
}
/** Who may lead at a value, and at what cost. */
export interface Lead {
  at(value: number): { readonly costs: Costs; readonly options: Case['options'] };
}

/** Places looked at on either side of the current value, closer together near it. Judgement. */
const STEPS = 14;
/** How fast they spread: with the third power, the first of 14 steps is 1/2744 of the way. Judgement. */
const SPREAD = 3;

/** The flips of one lever in both directions; none where the recommended option leads over the whole range. */
export function flipsOf(lever: Lever, recommended: OptionId): Flip[] {
  const { key, current, min, max } = lever;
  if (leaderAt(lever.full, current) !== recommended) return [];
  return (['below', 'above'] as const).flatMap((direction) => {
    const found = firstTakeover(lever, recommended, direction === 'below' ? min : max);
    return found === undefined ? [] : [{ key, current, ...found, direction }];
  });
}

type Takeover = Pick<Flip, 'value' | 'option'>;

/** Walks from the current value to an end of the range until somebody else leads, then finds the exact place. */
function firstTakeover(lever: Lever, recommended: OptionId, end: number): Takeover | undefined {
  let from = lever.current;
  for (const to of placesTo(lever, end)) {
    const rival = lever.affine ? leaderAt(lever.full, to) : leaderAt(lever.small, to);
    if (rival !== recommended) {
      const found = takeover(lever, recommended, from, to);
      if (found !== undefined) return found;
    }
    from = to;
  }
  return undefined;
}

/** Straight lines cross at most once, and whoever overtakes first can be found from the end of the range. */
function placesTo({ affine, current }: Lever, end: number): number[] {
  if (end === current) return [];
  if (affine) return [end];
  return Array.from({ length: STEPS }, (_, step) => current + (end - current) * ((step + 1) / STEPS) ** SPREAD);
}

/** The place between a value where the recommended option leads and one where it may not, over all draws. */
function takeover({ full }: Lever, recommended: OptionId, from: number, to: number): Takeover | undefined {
  let far = to;
  let rival = leaderAt(full, far);
  let found: Takeover | undefined;
  // The rival at the far end need not be the first to overtake: whoever leads at the crossing is tried next.
  while (rival !== recommended && found?.option !== rival) {
    const [own, other] = [recommended, rival];
    const value = crossing((at) => lag(full, own, other, at), from, far);
    found = { value, option: rival };
    far = value;
    rival = leaderAt(full, value, recommended);
  }
  return found;
}

/** By how much the recommended option is cheaper than a rival; a rival that may not lead is infinitely dear. */
function lag(lead: Lead, recommended: OptionId, rival: OptionId, at: number): number {
  const { costs, options } = lead.at(at);
  const cost = (id: OptionId): number => {
    const place = options.findIndex((option) => option.id === id && option.candidate);
    return place < 0 ? Number.POSITIVE_INFINITY : (costs[place] as number);
  };
  return cost(rival) - cost(recommended);
}

/** Who leads at a value; with `except`, who leads among the others if it is strictly cheaper than that one. */
function leaderAt(lead: Lead, at: number, except?: OptionId): OptionId {
  const { costs, options } = lead.at(at);
  const leader = options[leaderOf({ options }, costs)]?.id as OptionId;
  return except !== undefined && leader === except ? except : leader;
}
