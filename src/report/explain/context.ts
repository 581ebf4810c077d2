import type { Answers } from '../../core/answers/answers.ts';
import type { Assessment } from '../../core/assess.ts';
import type { Catalogue } from '../../domain/index.ts';
import { type NumberGroup, numberGroups } from '../../domain/numbers/index.ts';
import type { MethodNumber } from '../../domain/numbers/number.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import type { Result } from '../result.ts';

/** What is explained: the method with its settings, the market whose prices count, and a client where one is given. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly groups: readonly NumberGroup[];
  readonly numbers: readonly MethodNumber[];
  readonly market: MarketId;
  readonly client?: Client;
}

/** The context for a method as it stands, without a client. */
export function contextOf(catalogue: Catalogue, market: MarketId): Context {
  const groups = numberGroups(catalogue);
  return { catalogue, market, groups, numbers: groups.flatMap(({ numbers }) => numbers) };
}

/** One client's answers with all that the method finds for them. */
export interface Client {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly result: Result;
}
