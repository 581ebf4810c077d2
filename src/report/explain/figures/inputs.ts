import type { Choices } from '../../../core/model/environment.ts';
import { fallbackOf } from '../../../core/model/fallback.ts';
import { definitionOf, type Sheet } from '../../../core/model/sheet.ts';
import { questionOf } from '../../../core/sensitivity/question-inputs.ts';
import type { Factor } from '../../../domain/factors.ts';
import type { CostLine } from '../../../domain/index.ts';
import type { Option } from '../../../domain/options/option.ts';
import type { Range } from '../../../domain/vocabulary.ts';
import { plainNumber, valueText } from '../../format/values.ts';
import { publicId } from '../../input-names.ts';
import type { Client, Context } from '../context.ts';
import type { Input } from '../explanation.ts';
import { labelOf, type Means } from './arithmetic.ts';
import { meanLossText, meanRangeText } from './means.ts';

/** A calculation of one client: under which option, and with which gaps closed. */
export interface Setting {
  readonly context: Context;
  readonly client: Client;
  readonly choices: Choices;
  readonly option?: Option;
  readonly sheet: Sheet;
}

/** What goes into a calculation, with where each value comes from. */
export const inputsOf = (setting: Setting, names: readonly string[], means: Means): Input[] =>
  names.map((name) => ({ name: labelOf(name), value: means[name] as number, from: originOf(setting, name) }));

function originOf(setting: Setting, name: string): string {
  const { context, client, option } = setting;
  const { catalogue } = context;
  const { firm, inputs } = client.assessment.model;
  const factor = catalogue.factors[name];
  if (factor !== undefined) return factorText(factor, setting.choices);
  const risk = catalogue.lines.find((line) => name === `E[${line.risk?.lossName}]`);
  if (risk !== undefined) return lossText(risk, client);
  if (option?.provider !== undefined && name in option.provider.constants) return `terms.${option.id}.${name}`;
  if (name === 'serverFee' && setting.client.answers.choices['server'] !== 'yes') return 'no server';
  const fixed = constantText(context, client, name);
  if (fixed !== undefined) return fixed;
  const input = inputNameOf(setting, name);
  const source = inputs.get(input);
  if (source === undefined) throw new Error(`Nothing says where "${name}" comes from.`);
  if (source.kind === 'same-as') return `the same as ${source.name}`;
  const id = questionOf(input, catalogue.questions);
  if (id === undefined)
    return `${publicId(catalogue, input, { firm, choices: client.answers.choices })}: ${meanText(source.range)}`;
  return answerText(setting, input, id, source.range);
}

/** The input that a name stands for in the sheet. */
const inputNameOf = ({ sheet }: Setting, name: string): string => {
  const formula = definitionOf(sheet, name);
  return typeof formula === 'string' ? formula : name;
};

function answerText({ context, client }: Setting, input: string, key: string, range: Range): string {
  const { catalogue, market } = context;
  if (client.answers.numbers[key] !== undefined) return `your answer to ${key}: ${meanText(range)}`;
  const question = catalogue.questions[key];
  if (question?.kind !== 'number') return meanText(range);
  if (question.onlyIf !== undefined && client.answers.choices[question.onlyIf.key] !== question.onlyIf.is) {
    return `0, since ${question.onlyIf.key} is not ${question.onlyIf.is}`;
  }
  if (question.fallback.kind === 'market') return `${market}.${question.fallback.price}: ${meanText(range)}`;
  if (question.fallback.kind === 'market-price') return `${market}.${input}: ${meanText(range)}`;
  const source = fallbackOf(
    question,
    client.assessment.model.firm,
    (other) => client.answers.numbers[other] !== undefined,
  );
  return `assumed (defaults.${key}): ${source.kind === 'range' ? meanText(range) : source.name}`;
}

function constantText({ catalogue }: Context, { assessment }: Client, name: string): string | undefined {
  const { firm } = assessment.model;
  switch (name) {
    case 'H':
      return 'months of the horizon';
    case 'ramp':
      return `1 − ${catalogue.constants.rampMonths} / ${firm.horizonMonths} (constants.rampMonths)`;
    case 'firstLine':
      return firm.hasItEmployee ? 'constants.firstLineWithItEmployee' : '1 without an IT employee';
    default:
      return undefined;
  }
}

/** A range with how its mean comes about; an exact number as it is. */
const meanText = (range: Range): string =>
  range[0] === range[2] ? valueText(range) : `${valueText(range)}, so ${meanRangeText(range)}`;

function factorText(factor: Factor, choices: Choices): string {
  const answer = (key: string): string => choices[key] ?? 'unknown';
  if (factor.kind === 'condition') {
    return Object.keys(factor.when)
      .map((key) => `${key} ${answer(key)}`)
      .join(', ');
  }
  return Object.entries(factor.tables)
    .map(([key, table]) => `${plainNumber(table[answer(key)] ?? 1)} (${key} ${answer(key)})`)
    .join(' × ');
}

/** What a loss costs on average, in the currency of the market. */
function lossText({ risk }: CostLine, { assessment }: Client): string {
  if (risk === undefined) return '';
  const { size, market } = assessment.model.firm;
  const [low, high] = risk.loss[size];
  const scaled = market.scale === 1 ? '' : ` × ${plainNumber(market.scale)}`;
  return `risks.${risk.lossName}: ${valueText(risk.loss[size])}, so ${meanLossText(low, high)}${scaled}`;
}
