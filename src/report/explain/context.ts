import type { Answers } from '../../core/answers/answers.ts';
import { type Assessment, assessAnswers } from '../../core/assess.ts';
import type { ModelSettings } from '../../core/model/model.ts';
import type { Catalogue } from '../../domain/index.ts';
import { type NumberGroup, numberGroups } from '../../domain/numbers/index.ts';
import type { MethodNumber } from '../../domain/numbers/number.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import { describe } from '../describe.ts';
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

/** The same with a client's answers assessed, so that their figures can be followed. */
export function withClient(
  catalogue: Catalogue,
  answers: Answers,
  run: ModelSettings & { readonly assessedOn: string },
): Context {
  const { assessedOn, ...settings } = run;
  const assessment = assessAnswers(catalogue, answers, settings);
  const result = describe(catalogue, assessment, { assessedOn });
  return { ...contextOf(catalogue, settings.market), client: { answers, assessment, result } };
}

/** One client's answers with all that the method finds for them. */
export interface Client {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly result: Result;
}
