import { expectedLoss } from '../../../core/model/environment.ts';
import { pertMean } from '../../../core/simulation/pert.ts';
import { namesIn } from '../../../domain/formula.ts';
import type { MethodNumber } from '../../../domain/numbers/number.ts';
import { valueText } from '../../format/values.ts';
import { acceptedText } from '../../setting-problems.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact, TopicGroup } from '../explanation.ts';
import { rounded } from '../figures/arithmetic.ts';
import { meanLossText, meanRangeText } from '../figures/means.ts';
import { originOf } from '../origin.ts';
import { everyFormula } from './formulas.ts';

/** Every number of the method that a settings file may replace. */
export const numberTopics = (context: Context): TopicGroup[] =>
  context.groups.map(({ title, numbers }) => ({
    title,
    topics: numbers.map((number) => ({
      id: number.id,
      title: number.title,
      also: number.id.startsWith('assumptions.') ? [lastPart(number.id)] : [],
      explain: () => explainNumber(context, number),
    })),
  }));

function explainNumber(context: Context, number: MethodNumber): Explanation {
  return {
    id: number.id,
    title: number.title,
    says: [],
    facts: [
      ...valueFacts(number),
      { label: 'Replace it', text: `In a settings file; ${acceptedText(number)}`.replace(/,$/, '') },
    ],
    origin: originOf(number.source, number.kind, number.checks),
    seeAlso: usedBy(context, number.id),
  };
}

function valueFacts({ value, unit }: MethodNumber): Fact[] {
  if (typeof value === 'number') return [{ label: 'Value', text: `${valueText(value)} ${unit}` }];
  const [low, second, high] = value;
  if (high === undefined) {
    const mean: Fact = {
      label: 'Mean',
      text: `${meanLossText(low, second)} = ${rounded(expectedLoss([low, second]))}`,
    };
    return [{ label: '90 % interval', text: `${valueText(value)} ${unit} (lognormal)` }, mean];
  }
  const range: Fact = {
    label: 'Range',
    text: `${valueText(value)} ${unit} (low, high and likely value of a PERT distribution)`,
  };
  if (low === high) return [range];
  return [
    range,
    { label: 'Mean', text: `${meanRangeText([low, second, high])} = ${rounded(pertMean([low, second, high]))}` },
  ];
}

/** The formulas that name it. */
function usedBy(context: Context, id: string): string[] {
  const name = NAMED_IN_FORMULAS.some((group) => id.startsWith(group)) ? (id.split('.')[1] ?? '') : '';
  if (name === '') return [];
  const names = [name, `E[${name}]`];
  return everyFormula(context)
    .filter(({ formula }) => namesIn(formula).some((used) => names.includes(used)))
    .map((used) => used.id);
}

const NAMED_IN_FORMULAS = ['assumptions.', 'risks.', 'factors.', 'us.', 'ca.', 'uk.', 'fr.', 'defaults.', 'constants.'];
const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
