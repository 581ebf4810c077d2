import type { Factor } from '../../../domain/factors.ts';
import { formulaText } from '../../../domain/formula.ts';
import type { CostLine } from '../../../domain/index.ts';
import { GROUPS } from '../../../domain/vocabulary.ts';
import { plainNumber } from '../../format/values.ts';
import { amounts } from '../amounts.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact, Topic, TopicGroup } from '../explanation.ts';
import { amountFigures } from '../figures/answers.ts';
import { clientFigures } from '../figures/index.ts';
import { namesOf } from '../names.ts';
import { originOf } from '../origin.ts';

/** The items of what IT costs, and the amounts that several formulas share. */
export const lineTopics = (context: Context): TopicGroup[] => [
  {
    title: 'Cost lines',
    topics: context.catalogue.lines.map((line) => ({
      id: `lines.${line.id}`,
      title: line.title,
      also: [line.id],
      explain: () => explainLine(context, line),
    })),
  },
  {
    title: 'Amounts and factors in the formulas',
    topics: [
      ...Object.keys(amounts).map((name) => amountTopic(context, name)),
      ...Object.entries(context.catalogue.factors).map(([name, factor]) => factorTopic(name, factor)),
    ],
  },
];

function explainLine(
  context: Context,
  { id, title, says, group, cost, risk, source = 'judgement' }: CostLine,
): Explanation {
  return {
    id: `lines.${id}`,
    title,
    says: [says],
    formula: formulaText(cost),
    where: namesOf(context, cost),
    facts: [
      { label: 'Group', text: GROUPS[group] },
      { label: 'Unit', text: 'money a month' },
      ...(risk === undefined ? [] : RISK_FACTS),
      ...(risk?.inTail
        ? [{ label: 'Tail', text: 'Counts towards the chance of a loss beyond the cash buffer (tail.today)' }]
        : []),
    ],
    // Of the formula; what goes into it has sources of its own.
    origin: originOf(source),
    seeAlso: [],
    ...clientFigures(context, 'lines.<line>.cost', { line: id }),
  };
}

const RISK_FACTS: readonly Fact[] = [
  { label: 'Distribution', text: 'The chance is PERT; the loss is lognormal, given the ends of its 90 % interval' },
  { label: 'Typical year', text: 'It costs nothing; the figure is an average over many years' },
];

function amountTopic(context: Context, name: string): Topic {
  const amount = amounts[name];
  if (amount === undefined) throw new Error(`There is no amount "${name}".`);
  const { title, unit, formula, says } = amount;
  return {
    id: `amounts.${name}`,
    title,
    also: [name],
    explain: () => ({
      id: `amounts.${name}`,
      title,
      says: says === undefined ? [] : [says],
      ...(formula !== undefined && { formula: formulaText(formula), where: namesOf(context, formula) }),
      facts: [{ label: 'Unit', text: unit }],
      origin: originOf('judgement'),
      seeAlso: [],
      ...amountFigures(context, name),
    }),
  };
}

function factorTopic(name: string, factor: Factor): Topic {
  const title = `What the answers do to ${factor.says}`;
  const id = `factors.${name}`;
  const explain = (): Explanation => ({
    id,
    title,
    says: [],
    formula: factor.kind === 'tables' ? Object.keys(factor.tables).join(' × ') : conditionText(factor),
    facts: factor.kind === 'tables' ? tableFacts(factor.tables) : [],
    origin: originOf('judgement'),
    seeAlso: [],
  });
  return { id, title, also: [name], explain };
}

function conditionText({ when, value, otherwise }: Extract<Factor, { kind: 'condition' }>): string {
  const holds = Object.entries(when).map(([key, words]) => `${key} is ${words.join(' or ')}`);
  return `${plainNumber(value)} if ${holds.join(' and ')}, else ${plainNumber(otherwise)}`;
}

const tableFacts = (tables: Extract<Factor, { kind: 'tables' }>['tables']): Fact[] =>
  Object.entries(tables).map(([key, table]) => ({
    label: key,
    text: Object.entries(table)
      .map(([answer, times]) => `${answer} ${plainNumber(times)}`)
      .join(', '),
  }));
