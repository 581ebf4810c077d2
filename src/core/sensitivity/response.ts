import type { Holdable } from '../model/hold/hold.ts';
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
 * Works out a response, option by option as somebody asks. Where it is a straight line, that is worked out once.
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
  const { still } = hold;
  const { straight, curved } = hold.parts();
  const line = once((draws) => {
    const { atZero, slope } = straight?.(draws) ?? { atZero: 0, slope: 0 };
    return { atZero: still(draws) + atZero, slope };
  });
  const onLine = (value: number, draws?: number) => line(draws).atZero + line(draws).slope * value;
  if (curved === undefined) return { moves: true, isAffine: true, at: onLine };
  // With an exact input held where it is, nothing changes.
  const known = new Map(typeof today === 'number' ? [[today, cost()]] : []);
  const find = (value: number, draws?: number) => onLine(value, draws) + curved(value, draws);
  return { moves: true, isAffine: false, at: remembering(find, known) };
}

/** The same function, which remembers what it found over all draws: a search comes back to where it was. */
function remembering(find: OptionResponse['at'], known: Map<number, number>): OptionResponse['at'] {
  return (value, draws) => {
    if (draws !== undefined) return find(value, draws);
    const found = known.get(value) ?? find(value);
    known.set(value, found);
    return found;
  };
}

/** Works something out once for each number of draws. */
function once<T>(workOut: (draws?: number) => T): (draws?: number) => T {
  const known = new Map<number | undefined, T>();
  return (draws) => {
    const found = known.get(draws) ?? workOut(draws);
    known.set(draws, found);
    return found;
  };
}
