import type { GivenAnswer } from '../core/answers/answers.ts';
import { splitAnswers } from '../core/answers/split.ts';
import { applyReplacements } from '../core/settings/apply.ts';
import { type Catalogue, catalogue as own } from '../domain/index.ts';
import { assess } from '../report/assess.ts';
import type { Result } from '../report/result.ts';

/** The answers that the reader changed, by question key. */
export type Changes = ReadonlyMap<string, GivenAnswer>;

/** The stored answers with the changes on top. */
export const changedAnswers = ({ answers }: Result, changes: Changes): Readonly<Record<string, unknown>> => ({
  ...answers,
  ...Object.fromEntries(changes),
});

/** The method as the stored result has it: with whatever a settings file replaced. */
export const methodOf = ({ replaced }: Result): Catalogue => applyReplacements(own, replaced);

/** The assessment of the changed answers, with everything else as in the stored one: the command would say the same. */
export function recalculate(catalogue: Catalogue, stored: Result, changes: Changes): Result {
  const { assessedOn, market, horizonMonths, draws, seed, preparedBy, settings, replaced, sellsServices } = stored;
  return assess(splitAnswers(catalogue, changedAnswers(stored, changes)), {
    assessedOn,
    market,
    horizonMonths,
    draws,
    seed,
    catalogue,
    settings: { values: settings, replaced, sellsServices },
    ...(preparedBy !== undefined && { preparedBy }),
  });
}
