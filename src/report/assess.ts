import type { Answers } from '../core/answers/answers.ts';
import { assessAnswers } from '../core/assess.ts';
import type { Settings } from '../core/settings/settings.ts';
import { type Catalogue, catalogue as ownCatalogue } from '../domain/index.ts';
import { defaults } from '../domain/verdict.ts';
import type { MarketId } from '../domain/vocabulary.ts';
import { describe } from './describe.ts';
import type { Result } from './result.ts';

/** How an assessment is run; everything that the answers do not say. */
export interface AssessSettings {
  /** ISO date the result bears. */
  readonly assessedOn: string;
  /** Wins over the market in the answers; without either it is `us`. */
  readonly market?: MarketId;
  /** Months over which what is paid once is spread, 12-60. */
  readonly horizonMonths?: number;
  /** Joint draws, at least 100. */
  readonly draws?: number;
  /** Whole number from 0 to 2^31 - 1. */
  readonly seed?: number;
  readonly preparedBy?: string;
  /** The method with the settings applied, as `checkSettings` returns it. */
  readonly catalogue?: Catalogue;
  /** What the settings replaced in the catalogue, so that the result can name it. */
  readonly settings?: Settings;
}

/** Assesses checked answers and puts the outcome into words. Same arguments: same result, to the byte. */
export function assess(answers: Answers, settings: AssessSettings): Result {
  const { catalogue = ownCatalogue, assessedOn, preparedBy } = settings;
  const assessment = assessAnswers(catalogue, answers, {
    market: settings.market ?? answers.market ?? 'us',
    horizonMonths: settings.horizonMonths ?? defaults.horizonMonths.default,
    draws: settings.draws ?? defaults.draws,
    seed: settings.seed ?? defaults.seed,
  });
  return describe(catalogue, assessment, {
    assessedOn,
    ...(preparedBy !== undefined && { preparedBy }),
    ...(settings.settings !== undefined && { settings: settings.settings }),
  });
}
