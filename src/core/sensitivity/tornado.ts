import type { OptionId } from '../../domain/vocabulary.ts';
import { percentiles } from '../simulation/estimate.ts';
import type { Case } from './case.ts';
import { SKETCH_DRAWS } from './response.ts';

/** How far one uncertain input moves the recommended option's mean advantage. */
export interface TornadoBar {
  readonly input: string;
  /** The input's 10th and 90th percentile. */
  readonly from: number;
  readonly to: number;
  /** The mean advantage with the input held there, money a month. */
  readonly low: number;
  readonly high: number;
}

const BARS = 10;
/** A difference below this part of a cost is rounding. */
const ROUNDING = 1e-9;
/** Inputs that the search with fewer draws hands over, so that its noise cannot cost one its place. */
const SHORTLIST = 14;

/**
 * The ten uncertain inputs that move the mean advantage of the one option over the other most, each held at its 10th
 * and 90th percentile over the same draws. The shortlist is made with fewer draws, the figures with all.
 */
export function tornado(full: Case, option: OptionId, against: OptionId): TornadoBar[] {
  const shortlist = [...full.inputs.keys()]
    .map((input) => barOf(full, input, option, against, 'sketch'))
    .filter((bar) => bar !== undefined)
    .sort(byWidth)
    .slice(0, SHORTLIST);
  return shortlist
    .map(({ input }) => barOf(full, input, option, against))
    .filter((bar) => bar !== undefined)
    .sort(byWidth)
    .slice(0, BARS);
}

const byWidth = (a: TornadoBar, b: TornadoBar): number => Math.abs(b.high - b.low) - Math.abs(a.high - a.low);

/** The bar of one input, or undefined where it is exact, follows another, or moves nothing. */
function barOf(
  theCase: Case,
  input: string,
  option: OptionId,
  against: OptionId,
  how?: 'sketch',
): TornadoBar | undefined {
  const values = theCase.environment[input];
  if (theCase.inputs.get(input)?.kind !== 'range' || typeof values !== 'object') return undefined;
  const exact = theCase.response(input);
  const response = how === 'sketch' ? exact.sketch : exact;
  const [own, other] = [placeOf(theCase, option), placeOf(theCase, against)];
  if (!response.moves(own) && !response.moves(other)) return undefined;
  const advantage = (value: number): number => response.costOf(other, value) - response.costOf(own, value);
  const [from = 0, to = 0] = percentiles(values, [0.1, 0.9], how === 'sketch' ? SKETCH_DRAWS : undefined);
  const [low, high] = [advantage(from), advantage(to)];
  // What both options feel alike leaves a difference that is rounding.
  return Math.abs(high - low) > ROUNDING * Math.abs(response.costOf(own, from))
    ? { input, from, to, low, high }
    : undefined;
}

const placeOf = ({ options }: Case, id: OptionId): number => options.findIndex((option) => option.id === id);
