import type { Catalogue } from '../../domain/index.ts';
import type { Range } from '../../domain/vocabulary.ts';
import { type Answers, type GivenAnswers, toRange } from './answers.ts';

/** Splits validated answers by kind; "unknown", null and missing ones are left out. */
export function splitAnswers(catalogue: Catalogue, given: GivenAnswers): Answers {
  const numbers: Record<string, Range> = {};
  const choices: Record<string, string> = {};
  for (const [key, question] of Object.entries(catalogue.questions)) {
    const answer = given[key];
    if (answer === undefined || answer === null || answer === 'unknown') continue;
    if (question.kind === 'choice') choices[key] = answer as string;
    else numbers[key] = toRange(answer as number | readonly number[]);
  }
  const { businessName, market } = given;
  return {
    given,
    numbers,
    choices,
    ...(typeof businessName === 'string' && { businessName }),
    ...(typeof market === 'string' && { market: market as NonNullable<Answers['market']> }),
  };
}
