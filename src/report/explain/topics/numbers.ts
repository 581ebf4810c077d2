import { namesIn } from '../../../domain/formula.ts';
import type { MethodNumber } from '../../../domain/numbers/number.ts';
import { valueText } from '../../format/values.ts';
import { acceptedText } from '../../setting-problems.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact, TopicGroup } from '../explanation.ts';
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

function valueFacts({ value, unit, form }: MethodNumber): Fact[] {
  const label = { number: 'Value', range: 'Range', interval: '90 % interval' }[form];
  const text = { number: '', range: ' (low, high and likely value of a PERT distribution)', interval: ' (lognormal)' };
  return [{ label, text: `${valueText(value)} ${unit}${text[form]}` }];
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
