import type { Question } from '../../domain/questions.ts';
import { mean } from '../simulation/estimate.ts';
import type { Column } from '../simulation/place.ts';
import type { Quantity } from '../simulation/quantity.ts';
import { BYTES, type Room } from '../simulation/room.ts';
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
export function perfectInformation(room: Room, costs: readonly Quantity[]): number {
  const [first, ...others] = costs.map((cost) => room.columnFrom(cost));
  if (first === undefined) return 0;
  const cheapest = room.copyOf(first);
  for (const other of others) room.kernel.lower(cheapest.address, other.address, room.draws);
  return Math.max(0, Math.min(...costs.map((cost) => mean(cost))) - mean(cheapest));
}

/**
 * For every question that is assumed or answered with a range: what it would be worth to know that one alone (EVPPI).
 * The inputs are independent, so what an option costs on average once the answer is known to be v is its mean over all
 * draws with the input held at v. Choosing the cheapest option for each v of the draws, instead of the one that is
 * cheapest on average, saves the value. Largest first; never negative, never more than `bound` (the EVPI).
 */
export function informationByQuestion(
  full: Case,
  questions: Readonly<Record<string, Question>>,
  bound: number,
): Information[] {
  return Object.entries(questions)
    .map(([key, question]) => ({ key, values: drawsOf(full, key, question) }))
    .filter((one): one is { key: string; values: Column } => one.values !== undefined)
    .map(({ key, values }) => ({ key, value: Math.min(bound, valueOfKnowing(full, inputOf(key), values)) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
}

/** The draws of a question's input, or undefined where nothing about it is uncertain or it only follows another. */
function drawsOf({ inputs, environment }: Case, key: string, question: Question): Column | undefined {
  if (question.kind !== 'number') return undefined;
  const input = inputOf(key);
  if (inputs.get(input)?.kind !== 'range') return undefined;
  const values = environment[input];
  return typeof values === 'object' ? values : undefined;
}

/** What choosing anew for each of the values saves against one choice for all of them. */
function valueOfKnowing(full: Case, input: string, values: Column): number {
  const { room, address } = values;
  const response = full.response(input);
  const [low, high] = [room.kernel.smallest(address, room.draws, 1), -room.kernel.smallest(address, room.draws, -1)];
  const costs = response.isAffine() ? tabulated(response, low, high, 2) : tabulated(response.sketch, low, high, NODES);
  // Between two places the costs are straight: one option cheapest at all places is so everywhere, and knowing is worth 0.
  if (new Set(costs.map((at) => leaderOf(full.options, at))).size === 1) return 0;
  const candidates = full.options.flatMap(({ candidate }, place) => (candidate ? [place] : []));
  const table = room.cells(candidates.flatMap((place) => costs.map((at) => at[place] as number)));
  const means = room.take(candidates.length);
  const { kernel, draws } = room;
  const chosen = kernel.meanOfCheapest(address, draws, low, high, table, costs.length, candidates.length, means);
  return Math.max(0, Math.min(...candidates.map((_, place) => room.at(means + place * BYTES))) - chosen);
}

/** The costs at evenly spaced values; between them they are taken to be straight. */
const tabulated = (response: Response, low: number, high: number, nodes: number): readonly Costs[] =>
  Array.from({ length: nodes }, (_, node) => response.at(low + ((high - low) * node) / (nodes - 1)));
