import type { Range, SourceId } from './vocabulary.ts';

/** What a number is counted in; decides which signs a typed answer may carry and how it is printed. */
export type Unit =
  | 'people'
  | 'computers'
  | 'hours'
  | 'days'
  | 'percent'
  | 'money'
  | 'money an hour'
  | 'money a month'
  | 'money a day'
  | 'money a seat and month'
  | 'problems a month'
  | 'outages a year'
  | 'projects';

/**
 * What a range of defaults is multiplied by. `workstation` and `person` are the likely number of each, `scale` is the
 * market's money scale, `seat-spend` is likely workstations times the market's likely seat price.
 */
export type Per = 'once' | 'workstation' | 'person' | 'scale' | 'person-scale' | 'seat-spend';

/** The value of a question nobody answered. Not limited by the range that is accepted from people. */
export type Fallback =
  | { kind: 'range'; range: Range; per: Per; source: SourceId; atMost?: 'person'; alone?: Alone }
  | { kind: 'market'; price: MarketRate; alone?: Alone }
  | { kind: 'same-as'; key: string; otherwise: Range }
  | { kind: 'nothing'; withProvider?: { range: Range; per: Per; source: SourceId } }
  | { kind: 'at-least'; floor: number; perPerson: number; source: SourceId }
  | { kind: 'market-price' };
/** What a firm of one person gets instead: exactly 0, or another answer, draw by draw. */
export type Alone = { kind: 'zero' } | { kind: 'same-as'; key: string };
export type MarketRate = 'ownerRate' | 'staffRate';

/** Ways to find out what nobody knows yet. */
export const FIND_OUT = {
  log: 'log four weeks: date, minutes, who waited, who fixed it',
  recall: 'go through the last two years with whoever remembers',
  count: 'count them',
  plan: 'ask whoever plans it',
  books: 'look it up in the books',
  offer: 'ask one provider for a written offer',
} as const;
export type FindOut = keyof typeof FIND_OUT;

interface Asked {
  /** What it is about, in a few words, for lists and charts. */
  readonly name: string;
  /** The question in one sentence, as put to a shop owner. */
  readonly ask: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  /** How to answer well; stands under the question. */
  readonly help: string;
  /** Whether `--quick` asks it. */
  readonly quick?: true;
  /** Asked, and counted, only when another choice has this answer. */
  readonly onlyIf?: { readonly key: string; readonly is: string };
  /** A detail of another number: an interview does not ask it where that number is zero. */
  readonly partOf?: string;
}

export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  /** What would have to be true for a value to hold; `{}` stands for the value. */
  readonly clause?: string;
  /** How somebody who does not know can find out. */
  readonly findOut: FindOut;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** True where zero itself is refused (prices). */
  readonly above?: true;
  readonly fallback: Fallback;
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  /** Each accepted word with what it means, from best to worst where there is an order. */
  readonly options: Readonly<Record<string, string>>;
}

export type Question = NumberQuestion | ChoiceQuestion;

export const number = (question: Omit<NumberQuestion, 'kind'>): NumberQuestion => ({ kind: 'number', ...question });
export const choice = <const O extends Record<string, string>>(
  question: Omit<ChoiceQuestion, 'kind' | 'options'> & { options: O },
): ChoiceQuestion & { options: O } => ({ kind: 'choice', ...question });

const YES_NO = { yes: 'Yes', no: 'No' } as const;
export const yesNo = (
  question: Omit<ChoiceQuestion, 'kind' | 'options'>,
): ChoiceQuestion & { options: typeof YES_NO } => choice({ ...question, options: YES_NO });

/** A default that is a judgement (no source measures it), so many for each of something. */
export const guess = (range: Range, per: Per = 'once'): Extract<Fallback, { kind: 'range' }> => ({
  kind: 'range',
  range,
  per,
  source: 'judgement',
});
