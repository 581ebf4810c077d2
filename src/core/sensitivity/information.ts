import type { Question } from '../../domain/questions.ts';
import { mean } from '../simulation/estimate.ts';
import type { Quantity } from '../simulation/quantity.ts';
import { type Case, leaderOf } from './case.ts';
import { inputOf } from './question-inputs.ts';
import type { Costs, Response } from './response.ts';

/** What it would be worth to know one answer exactly. */
export interface Information {
  readonly key: string;
  /** Expected value of perfect information about this one, money a month. */
  readonly value: number;
}

/** Places at which a response that is no straight line is computed; between them it is taken to be one. */
const NODES = 9;

/**
 * The expected value of perfect information about everything at once: what choosing anew in every draw would save
 * against one choice for all of them, money a month.
 */
export function perfectInformation(costs: readonly Quantity[]): number {
  const draws = Math.max(1, ...costs.map((cost) => (typeof cost === 'number' ? 1 : cost.length)));
  const cheapest = new Float64Array(draws);
  cheapest.fill(Number.POSITIVE_INFINITY);
  for (const cost of costs) {
    for (let draw = 0; draw < draws; draw++) {
      const value = typeof cost === 'number' ? cost : (cost[draw] as number);
      if (value < (cheapest[draw] as number)) cheapest[draw] = value;
    }
  }
  return Math.max(0, Math.min(...costs.map(mean)) - mean(cheapest));
}

/**
 * For every question that is assumed or answered with a range: what it would be worth to know that one alone (EVPPI).
 * The inputs are independent, so what an option costs on average once the answer is known to be v is its mean over all
 * draws with the input held at v. Choosing the cheapest option for each v of the draws, instead of the one that is
 * cheapest on average, saves the value. Largest first; never negative, never more than `bound` (the EVPI).
 */
export function informationByQuestion(
  full: Case,
  small: Case,
  questions: Readonly<Record<string, Question>>,
  bound: number,
): Information[] {
  return Object.entries(questions)
    .map(([key, question]) => ({ key, values: drawsOf(full, key, question) }))
    .filter((one): one is { key: string; values: Float64Array } => one.values !== undefined)
    .map(({ key, values }) => ({ key, value: Math.min(bound, valueOfKnowing(full, small, inputOf(key), values)) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
}

/** The draws of a question's input, or undefined where nothing about it is uncertain or it only follows another. */
function drawsOf({ inputs, environment }: Case, key: string, question: Question): Float64Array | undefined {
  if (question.kind !== 'number') return undefined;
  const input = inputOf(key);
  if (inputs.get(input)?.kind !== 'range') return undefined;
  const values = environment[input];
  return typeof values === 'object' ? values : undefined;
}

/** What choosing anew for each of the values saves against one choice for all of them. */
function valueOfKnowing(full: Case, small: Case, input: string, values: Float64Array): number {
  const exact = full.response(input);
  const [low, high] = endsOf(values);
  const table = exact.isAffine() ? tabulated(exact, low, high, 2) : tabulated(small.response(input), low, high, NODES);
  // Between two places the costs are straight: one option cheapest at all places is so everywhere, and knowing is worth 0.
  if (new Set(table.map((costs) => leaderOf(full.options, costs))).size === 1) return 0;
  const candidates = full.options.flatMap(({ candidate }, place) => (candidate ? [place] : []));
  const columns = candidates.map((place) => table.map((costs) => costs[place] as number));
  const sums = candidates.map(() => 0);
  let chosen = 0;
  for (const value of values) {
    const place = ((value - low) / (high - low)) * (table.length - 1);
    const node = Math.min(table.length - 2, Math.floor(place));
    let cheapest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] as number[];
      const before = column[node] as number;
      const cost = before + ((column[node + 1] as number) - before) * (place - node);
      sums[at] = (sums[at] as number) + cost;
      if (cost < cheapest) cheapest = cost;
    }
    chosen += cheapest;
  }
  return Math.max(0, (Math.min(...sums) - chosen) / values.length);
}

/** The costs at evenly spaced values; between them they are taken to be straight. */
const tabulated = (response: Response, low: number, high: number, nodes: number): readonly Costs[] =>
  Array.from({ length: nodes }, (_, node) => response.at(low + ((high - low) * node) / (nodes - 1)));

function endsOf(values: Float64Array): readonly [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
