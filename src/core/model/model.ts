import type { Catalogue } from '../../domain/index.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import type { Answers } from '../answers/answers.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';
import { Room } from '../simulation/room.ts';
import { drawInputs, meanInputs, type Sampling } from './draws.ts';
import { firmConstants } from './environment.ts';
import { describeFirm, type Firm } from './firm.ts';
import { type WeighedFix, weighFixes } from './fixes.ts';
import { type Inputs, listInputs } from './inputs.ts';
import { sheetOfToday } from './option-sheet.ts';
import { costOption, type OptionCost } from './options.ts';
import { computeSheet, type Sheet, wholeLineName } from './sheet.ts';

export interface ModelSettings extends Sampling {
  readonly market: MarketId;
  readonly horizonMonths: number;
}

/** What IT costs today and under every option, in every draw, money a month. */
export interface Model {
  readonly firm: Firm;
  /** Where the columns of all draws lie. */
  readonly room: Room;
  readonly inputs: Inputs;
  /** Every input at its PERT mean, with the firm's constants. */
  readonly means: Readonly<Record<string, number>>;
  readonly fixes: readonly WeighedFix[];
  /** Every input in all draws, with the firm's constants. */
  readonly environment: Environment;
  /** How today's cost comes about. */
  readonly sheet: Sheet;
  readonly lines: readonly { readonly id: string; readonly cost: Quantity }[];
  readonly today: Quantity;
  readonly options: readonly OptionCost[];
}

/** Runs the cost model: the inputs are drawn once, and every option is computed from the same draws. */
export function runModel(catalogue: Catalogue, answers: Answers, settings: ModelSettings): Model {
  const firm = describeFirm(catalogue, answers, settings.market, settings.horizonMonths);
  const inputs = listInputs(catalogue, answers, firm);
  const constants = firmConstants(catalogue, answers, firm);
  const means = { ...meanInputs(inputs), ...constants };
  const room = new Room(settings.draws);
  const environment: Environment = { ...drawInputs(inputs, settings.seed, room), ...constants };
  const fixes = weighFixes(catalogue, answers.choices, means);
  const sheet = sheetOfToday(catalogue, answers.choices);
  const today = computeSheet(sheet, environment);
  const lines = catalogue.lines.map(({ id }) => ({ id, cost: today.values[wholeLineName(id)] as Quantity }));
  const options: OptionCost[] = [];
  for (const option of catalogue.options) {
    const before = options.at(-1);
    const done = before === undefined ? [today] : [today, before];
    options.push(costOption(catalogue, option, firm, answers.choices, fixes, environment, done));
  }
  return {
    firm,
    room,
    inputs,
    means,
    fixes,
    environment,
    sheet,
    lines,
    today: today.cost,
    options,
  };
}
