import type { HeldPart, Holdable } from '../model/hold.ts';
import { mean } from '../simulation/estimate.ts';
import type { Quantity } from '../simulation/quantity.ts';
import type { Case, CaseOption } from './case.ts';

/** Mean cost of every option, in the options' order, money a month. */
export type Costs = readonly number[];

/** What the options cost on average when one input is held at a value. */
export interface Response {
  at(value: number): Costs;
  /** The cost of the option at one place alone. */
  costOf(place: number, value: number): number;
  /** Whether the cost of the option at one place moves at all. */
  moves(place: number): boolean;
  /** Whether every cost is a straight line in the input. */
  isAffine(): boolean;
}

/** A response over all draws, and over a few of them: for searches. */
export interface FullResponse extends Response {
  readonly sketch: Response;
}

/**
 * Draws of the searches; what they find is computed again with all. They are the first ones: the first points of a Sobol
 * sequence are a Sobol sequence themselves. Judgement.
 */
export const SKETCH_DRAWS = 256;

/**
 * Works out a response, option by option as somebody asks. Where it is a straight line, two of its values are computed
 * and the rest follows.
 */
export function respond(names: readonly string[], today: Quantity, options: Case['options']): FullResponse {
  const known: OptionResponse[] = [];
  const optionAt = (place: number): OptionResponse => {
    const response = known[place] ?? respondOne(names, today, (options[place] as CaseOption).holdable);
    known[place] = response;
    return response;
  };
  const over = (draws?: number): Response => ({
    moves: (place) => optionAt(place).moves,
    isAffine: () => options.every((_, place) => optionAt(place).isAffine),
    at: (value) => options.map((_, place) => optionAt(place).at(value, draws)),
    costOf: (place, value) => optionAt(place).at(value, draws),
  });
  return { ...over(), sketch: over(SKETCH_DRAWS) };
}

interface OptionResponse {
  readonly moves: boolean;
  readonly isAffine: boolean;
  at(value: number, draws?: number): number;
}

function respondOne(names: readonly string[], today: Quantity, { hold: holdNames, cost }: Holdable): OptionResponse {
  const hold = holdNames(names);
  if (hold === undefined) return { moves: false, isAffine: true, at: (_, draws) => cost(draws) };
  const { still, curved } = hold;
  const line = hold.straight === undefined ? () => 0 : straight(hold.straight, today);
  if (curved === undefined) {
    return { moves: true, isAffine: true, at: (value, draws) => still(draws) + line(value, draws) };
  }
  return {
    moves: true,
    isAffine: false,
    at: (value, draws) => still(draws) + line(value, draws) + curved.at(value, draws),
  };
}

/**
 * The straight line through the value of today and another one: zero, at which most of a cost need not be computed. An
 * exact value of today is computed already.
 */
function straight(part: HeldPart, today: Quantity): (value: number, draws?: number) => number {
  const start = mean(today);
  const other = start === 0 ? 1 : 0;
  const lines = new Map<number | undefined, { readonly at: number; readonly slope: number }>();
  const lineOver = (draws?: number) => {
    const at = typeof today === 'number' ? part.mean(draws) : part.at(start, draws);
    return { at, slope: (part.at(other, draws) - at) / (other - start) };
  };
  return (value, draws) => {
    const line = lines.get(draws) ?? lineOver(draws);
    lines.set(draws, line);
    return line.at + line.slope * (value - start);
  };
}
