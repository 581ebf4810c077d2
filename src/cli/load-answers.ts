import type { Answers } from '../core/answers/answers.ts';
import { checkAnswers } from '../core/answers/check.ts';
import type { Catalogue } from '../domain/index.ts';
import { problemSentence } from '../report/problems.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { readJson } from './read-json.ts';

/** Answers from a file or from standard input (`-`). A result or a report page will do: its answers are assessed again. */
export async function loadAnswers(catalogue: Catalogue, source: string, edge: Edge): Promise<Answers> {
  const { name, data } = await readJson(source, edge);
  return checkedAnswers(catalogue, answersOf(data), name);
}

/** Answers that passed every check, or all of their problems at once. */
export function checkedAnswers(catalogue: Catalogue, given: unknown, name: string): Answers {
  const checked = checkAnswers(catalogue, given);
  if (checked.ok) return checked.answers;
  throw new UserError(checked.problems.map((problem) => `${name}: ${problemSentence(problem)}`));
}

/** The answers inside a result, or the object itself. */
function answersOf(parsed: unknown): unknown {
  const isResult = typeof parsed === 'object' && parsed !== null && 'schemaVersion' in parsed && 'answers' in parsed;
  if (!isResult) return parsed;
  const { answers, market } = parsed as { answers: unknown; market?: unknown };
  return typeof answers === 'object' && answers !== null && !('market' in answers) ? { ...answers, market } : answers;
}
