import type { OptionId } from '../../domain/vocabulary.ts';
import { type HeldSheet, holdable } from '../model/hold.ts';
import type { Inputs } from '../model/inputs.ts';
import type { OptionCost } from '../model/options.ts';
import { computeSheet, type Sheet } from '../model/sheet.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';

/** The options over a set of draws, ready to be asked what they cost with one input held constant. */
export interface Case {
  readonly inputs: Inputs;
  /** The value of every input in the draws. */
  readonly environment: Environment;
  readonly options: readonly CaseOption[];
}
export interface CaseOption {
  readonly id: OptionId;
  readonly candidate: boolean;
  readonly sheet: Sheet;
  readonly held: HeldSheet;
}

/** Mean cost of every option, in the options' order, money a month. */
export type Costs = readonly number[];

type Ranked = { readonly id: OptionId; readonly candidate: boolean; readonly cost: OptionCost };

/** All draws that the verdict rests on; they are computed already. */
export const fullCase = (inputs: Inputs, environment: Environment, options: readonly Ranked[]): Case => ({
  inputs,
  environment,
  options: options.map(({ id, candidate, cost: { sheet, values } }) => ({
    id,
    candidate,
    sheet,
    held: holdable(sheet, values),
  })),
});

/**
 * The same with the first draws alone, for searches: the first points of a Sobol sequence are a Sobol sequence
 * themselves. What a search finds is computed again with all.
 */
export function smallerCase({ inputs, environment, options }: Case, draws: number): Case {
  const first = Object.fromEntries(
    Object.entries(environment).map(([name, value]): [string, Quantity] => [
      name,
      typeof value === 'number' ? value : value.subarray(0, draws),
    ]),
  );
  return {
    inputs,
    environment: first,
    options: options.map((option) => ({ ...option, held: holdable(option.sheet, computeSheet(option.sheet, first)) })),
  };
}

/** The same case with another sheet for one option. */
export const withSheet = (from: Case, id: OptionId, sheet: Sheet): Case => ({
  ...from,
  options: from.options.map((option) =>
    option.id === id ? { ...option, sheet, held: holdable(sheet, computeSheet(sheet, from.environment)) } : option,
  ),
});

/** What every option costs when an input is held at a value. */
export interface Response {
  at(value: number): Costs;
  /** Whether every cost is a straight line in the input. */
  readonly affine: boolean;
}

/** How the options respond to one input; whatever follows that input draw by draw is held with it. */
export function responseTo({ inputs, options }: Case, input: string): Response {
  const names = [input, ...followers(inputs, input)];
  const moving = options.map(({ held }) => held.dependsOn(names));
  return {
    affine: options.every(({ held }) => held.isAffineIn(names)),
    at(value) {
      const all = Object.fromEntries(names.map((name) => [name, value]));
      return options.map(({ held }, place) => (moving[place] ? held.costWith(all) : held.cost));
    },
  };
}

/** The same response from two of its values, where it is a straight line: everything else follows from them. */
export function straightened(response: Response, low: number, high: number): Response {
  const to = high > low ? high : low + 1;
  const [start, end] = [response.at(low), response.at(to)];
  return {
    affine: true,
    at: (value) => start.map((cost, place) => cost + (((end[place] as number) - cost) * (value - low)) / (to - low)),
  };
}

const followers = (inputs: Inputs, input: string): string[] =>
  [...inputs].filter(([, source]) => source.kind === 'same-as' && source.name === input).map(([name]) => name);

/** The candidate that costs least; ties go to the earlier one. */
export function leaderOf({ options }: Pick<Case, 'options'>, costs: Costs): number {
  let leader = -1;
  options.forEach(({ candidate }, place) => {
    if (candidate && (leader < 0 || (costs[place] as number) < (costs[leader] as number))) leader = place;
  });
  return leader;
}
