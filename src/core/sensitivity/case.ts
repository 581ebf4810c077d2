import type { OptionId } from '../../domain/vocabulary.ts';
import { type Holdable, holdable } from '../model/hold/hold.ts';
import type { Inputs } from '../model/inputs.ts';
import type { Model } from '../model/model.ts';
import type { OptionCost } from '../model/options.ts';
import { computeSheet, type Sheet } from '../model/sheet.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';
import type { Room } from '../simulation/room.ts';
import { type Costs, type FullResponse, respond } from './response.ts';

/** The options over a set of draws, ready to be asked what they cost with one input held constant. */
export interface Case {
  readonly inputs: Inputs;
  /** The value of every input in the draws. */
  readonly environment: Environment;
  readonly options: readonly CaseOption[];
  /** How the options respond to one input; whatever follows that input draw by draw is held with it. */
  response(input: string): FullResponse;
}

export interface CaseOption {
  readonly id: OptionId;
  readonly candidate: boolean;
  readonly holdable: Holdable;
}

type Ranked = { readonly id: OptionId; readonly candidate: boolean; readonly cost: OptionCost };

/** All draws that the verdict rests on; they are computed already. */
export const fullCase = ({ inputs, environment, room }: Model, options: readonly Ranked[]): Case =>
  caseOf(
    inputs,
    environment,
    options.map(({ id, candidate, cost }) => ({ id, candidate, holdable: holdable(cost, room) })),
  );

/** What an option becomes where other fixes are selected, or prices quoted. */
export interface Changed {
  readonly sheet: Sheet;
  readonly candidate: boolean;
}

/** The same case with other options. */
export function withChanged(room: Room, from: Case, change: (option: CaseOption) => Changed): Case {
  const options = from.options.map((option) => {
    const { computed } = option.holdable;
    const { sheet, candidate } = change(option);
    if (sheet === computed.sheet) return option;
    return { ...option, candidate, holdable: holdable(computeSheet(sheet, from.environment, [computed]), room) };
  });
  return caseOf(from.inputs, from.environment, options);
}

/** Several questions ask for the same response; it is worked out once. */
function caseOf(inputs: Inputs, environment: Environment, options: readonly CaseOption[]): Case {
  const known = new Map<string, FullResponse>();
  const followers = new Map<string, string[]>();
  for (const [name, source] of inputs) {
    if (source.kind === 'same-as') followers.set(source.name, [...(followers.get(source.name) ?? []), name]);
  }
  return {
    inputs,
    environment,
    options,
    response(input) {
      const response =
        known.get(input) ?? respond([input, ...(followers.get(input) ?? [])], environment[input] as Quantity, options);
      known.set(input, response);
      return response;
    },
  };
}

/** The candidate that costs least; ties go to the earlier one. */
export function leaderOf(options: readonly Pick<CaseOption, 'candidate'>[], costs: Costs): number {
  let leader = -1;
  options.forEach(({ candidate }, place) => {
    if (candidate && (leader < 0 || (costs[place] as number) < (costs[leader] as number))) leader = place;
  });
  return leader;
}
