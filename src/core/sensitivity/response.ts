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

/**
 * Works out a response, option by option as somebody asks. Where it is a straight line, two of its values are computed
 * and the rest follows.
 */
export function respond(names: readonly string[], today: Quantity, options: Case['options']): Response {
  const known: OptionResponse[] = [];
  const optionAt = (place: number): OptionResponse => {
    const response = known[place] ?? respondOne(names, today, (options[place] as CaseOption).holdable);
    known[place] = response;
    return response;
  };
  return {
    moves: (place) => optionAt(place).moves,
    isAffine: () => options.every((_, place) => optionAt(place).isAffine),
    at: (value) => options.map((_, place) => optionAt(place).at(value)),
    costOf: (place, value) => optionAt(place).at(value),
  };
}

interface OptionResponse {
  readonly moves: boolean;
  readonly isAffine: boolean;
  at(value: number): number;
}

function respondOne(names: readonly string[], today: Quantity, { hold: holdNames, cost }: Holdable): OptionResponse {
  const hold = holdNames(names);
  if (hold === undefined) return { moves: false, isAffine: true, at: () => cost };
  const { still, curved } = hold;
  const line = hold.straight === undefined ? () => 0 : straight(hold.straight, today);
  if (curved === undefined) return { moves: true, isAffine: true, at: (value) => still + line(value) };
  return { moves: true, isAffine: false, at: (value) => still + line(value) + curved.at(value) };
}

/**
 * The straight line through the value of today and another one: zero, at which most of a cost need not be computed. An
 * exact value of today is computed already.
 */
function straight(part: HeldPart, today: Quantity): (value: number) => number {
  const start = mean(today);
  const other = start === 0 ? 1 : 0;
  let line: { readonly at: number; readonly slope: number } | undefined;
  return (value) => {
    if (line === undefined) {
      const at = typeof today === 'number' ? part.mean : part.at(start);
      line = { at, slope: (part.at(other) - at) / (other - start) };
    }
    return line.at + line.slope * (value - start);
  };
}
