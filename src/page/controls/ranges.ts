import { applies } from '../../core/answers/assumed.ts';
import { splitAnswers } from '../../core/answers/split.ts';
import { describeFirm } from '../../core/model/firm.ts';
import { type Inputs, listInputs } from '../../core/model/inputs.ts';
import { inputOf } from '../../core/sensitivity/question-inputs.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { Range } from '../../domain/vocabulary.ts';
import type { Result } from '../../report/result.ts';

/** What each number is now, answered or assumed, by question key; questions that do not count are left out. */
export function currentRanges(catalogue: Catalogue, stored: Result): ReadonlyMap<string, Range> {
  const { answers: given, market, horizonMonths, tail } = stored;
  const answers = splitAnswers(catalogue, given);
  const inputs = listInputs(catalogue, answers, describeFirm(catalogue, answers, market, horizonMonths));
  const { threshold } = tail;
  const ranges = Object.entries(catalogue.questions).flatMap(([key, question]) => {
    if (question.kind !== 'number' || !applies(question, answers)) return [];
    // The cash buffer is a limit and no input: it is never drawn.
    const range =
      rangeOf(inputOf(key), inputs) ?? (key === 'cashBuffer' ? [threshold, threshold, threshold] : undefined);
    return range === undefined ? [] : [[key, range] as [string, Range]];
  });
  return new Map(ranges);
}

function rangeOf(name: string, inputs: Inputs): Range | undefined {
  const source = inputs.get(name);
  return source?.kind === 'same-as' ? rangeOf(source.name, inputs) : source?.range;
}
