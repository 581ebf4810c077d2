import type { Answers } from '../../core/answers/answers.ts';
import type { Assessment } from '../../core/assess.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import type { Result } from '../result.ts';

/** What is explained: the method with its settings, the market whose prices count, and a client where one is given. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly market: MarketId;
  readonly client?: Client;
}

/** One client's answers with all that the method finds for them. */
export interface Client {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly result: Result;
}
