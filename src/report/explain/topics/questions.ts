import { namesIn } from '../../../domain/formula.ts';
import {
  type ChoiceQuestion,
  type Fallback,
  FIND_OUT,
  type NumberQuestion,
  type Per,
  type Question,
} from '../../../domain/questions.ts';
import { valueText } from '../../format/values.ts';
import { capitalised } from '../../format/words.ts';
import { spanText, unitText } from '../../questionnaire/accepted.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact, Origin, TopicGroup } from '../explanation.ts';
import { answerFigures } from '../figures/answers.ts';
import { originOf } from '../origin.ts';
import { everyFormula } from './formulas.ts';

/** Every question: what is asked and why, what is accepted, what is assumed without an answer, and what it feeds. */
export const questionTopics = (context: Context): TopicGroup[] => [
  {
    title: 'Questions',
    topics: Object.entries(context.catalogue.questions).map(([key, question]) => ({
      id: `questions.${key}`,
      title: question.ask,
      also: [key, `answers.${key}`],
      explain: () => explainQuestion(context, key, question),
    })),
  },
];

function explainQuestion(context: Context, key: string, question: Question): Explanation {
  const origin = question.kind === 'number' ? originOfFallback(context, question.fallback) : undefined;
  return {
    id: `questions.${key}`,
    title: question.ask,
    says: [question.why, question.help],
    facts: [
      ...(question.kind === 'number' ? numberFacts(context, key, question) : choiceFacts(question)),
      ...(question.onlyIf ? [{ label: 'Asked', text: `Only if ${question.onlyIf.key} is ${question.onlyIf.is}` }] : []),
    ],
    ...(origin && { origin }),
    seeAlso: feeds(context, key),
    ...answerFigures(context, key, question),
  };
}

const numberFacts = (context: Context, key: string, question: NumberQuestion): Fact[] => [
  { label: 'Accepted', text: `${spanText(question)} ${unitText(question)}; a range, or don’t know` },
  { label: 'Without an answer', text: withoutAnswer(context, key, question.fallback) },
  { label: 'To find out', text: capitalised(FIND_OUT[question.findOut]) },
];

const choiceFacts = ({ options }: ChoiceQuestion): Fact[] => [
  {
    label: 'Accepted',
    text: [...Object.entries(options), ['unknown', 'Don’t know'] as const]
      .map(([word, meaning]) => `${word} (${meaning})`)
      .join('; '),
  },
];

/** What stands in for a missing answer, in words. */
function withoutAnswer({ market }: Context, key: string, fallback: Fallback): string {
  switch (fallback.kind) {
    case 'range': {
      const most = fallback.atMost === undefined ? '' : ', each at most the number of people';
      return `${valueText(fallback.range)}${TIMES[fallback.per]}${most}${aloneText(fallback)} (defaults.${key})`;
    }
    case 'market':
      return `The market's price, ${market}.${fallback.price}${aloneText(fallback)}`;
    case 'same-as':
      return `The answer to ${fallback.key}; with neither known, ${valueText(fallback.otherwise)}`;
    case 'nothing': {
      const { withProvider } = fallback;
      if (withProvider === undefined) return '0';
      return `0; where a provider looks after IT, ${valueText(withProvider.range)}${TIMES[withProvider.per]}`;
    }
    case 'at-least':
      return (
        `${valueText(fallback.floor)}, or ${valueText(fallback.perPerson)} for each person if that is more, ` +
        `times the money scale (defaults.${key}.floor, defaults.${key}.perPerson)`
      );
    case 'market-price':
      return "The market's price";
  }
}

const aloneText = (fallback: Extract<Fallback, { kind: 'range' | 'market' }>): string => {
  if (fallback.alone === undefined) return '';
  return fallback.alone.kind === 'zero' ? '; 0 for one person alone' : `; ${fallback.alone.key} for one person alone`;
};

const TIMES: Readonly<Record<Per, string>> = {
  once: '',
  workstation: ' for each computer',
  person: ' for each person',
  scale: ' times the money scale',
  'person-scale': ' for each person, times the money scale',
  'seat-spend': " times computers and the market's likely price of a seat",
};

function originOfFallback({ catalogue, market }: Context, fallback: Fallback): Origin | undefined {
  switch (fallback.kind) {
    case 'range':
    case 'at-least':
      return originOf(fallback.source);
    case 'market':
      return originOf(catalogue.markets[market].sources[fallback.price], 'price');
    case 'same-as':
      return originOf('judgement');
    case 'nothing':
      return fallback.withProvider && originOf(fallback.withProvider.source);
    case 'market-price':
      return undefined;
  }
}

/** The formulas, findings, factors and fixes that look at the answer. */
function feeds(context: Context, key: string): string[] {
  const { signs, factors, fixes } = context.catalogue;
  const findings = signs.flatMap((sign) => sign.findings);
  return [
    ...everyFormula(context)
      .filter(({ formula }) => namesIn(formula).includes(key))
      .map(({ id }) => id),
    ...findings
      .filter((one) => (one.kind === 'answer' ? one.question === key : one.measure.sum.includes(key)))
      .map(({ id }) => `findings.${id}`),
    ...Object.entries(factors)
      .filter(([, factor]) => key in (factor.kind === 'tables' ? factor.tables : factor.when))
      .map(([name]) => `factors.${name}`),
    ...fixes.filter(({ id }) => id === key).map(({ id }) => `fixes.${id}`),
  ];
}
