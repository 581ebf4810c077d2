import type { Answers } from '../../src/core/answers/answers.ts';
import { checkAnswers } from '../../src/core/answers/check.ts';
import { type Catalogue, catalogue } from '../../src/domain/index.ts';
import { type AssessSettings, assess } from '../../src/report/assess.ts';
import type { Result } from '../../src/report/result.ts';

/** Freezes a value and everything inside it, so that a test notices if it is written to. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Answers as the program reads them; a test that gives unacceptable ones is told so. */
export function answersFrom(given: Readonly<Record<string, unknown>>, using: Catalogue = catalogue): Answers {
  const checked = checkAnswers(using, frozen({ ...given }));
  if (!checked.ok) throw new Error(`The test gives answers that are refused: ${JSON.stringify(checked.problems)}`);
  return frozen(checked.answers);
}

/** Assesses answers; with few draws unless the test says otherwise. */
export function assessed(given: Readonly<Record<string, unknown>>, settings: Partial<AssessSettings> = {}): Result {
  const answers = answersFrom(given, settings.catalogue);
  return assess(answers, { assessedOn: '2026-06-15', draws: 256, ...settings });
}

/** The member with this id; a missing one fails the test. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no "${id}" among ${list.map((one) => one.id).join(', ')}.`);
  return found;
}
