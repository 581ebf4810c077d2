import type { GivenAnswers } from '../../core/answers/answers.ts';
import { splitAnswers } from '../../core/answers/split.ts';
import { describeFirm, type Firm } from '../../core/model/firm.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import { routeOf, type Step } from './route.ts';

/** What is known at one moment of an interview; an answer makes a new one. */
export interface InterviewState {
  readonly catalogue: Catalogue;
  readonly quick: boolean;
  readonly market: MarketId;
  readonly given: GivenAnswers;
}

export const withAnswer = (state: InterviewState, key: string, answer: unknown): InterviewState => ({
  ...state,
  given: { ...state.given, [key]: answer },
});

export const routeIn = ({ catalogue, given, quick }: InterviewState): Step[] => routeOf(catalogue, given, quick);
export const answersIn = ({ catalogue, given }: InterviewState) => splitAnswers(catalogue, given);
export const currencyIn = ({ catalogue, market }: InterviewState): string => catalogue.markets[market].currency;

/** The firm as far as it is known, which scales the defaults that are shown. They don't depend on the horizon. */
export const firmIn = (state: InterviewState): Firm => describeFirm(state.catalogue, answersIn(state), state.market, 0);
