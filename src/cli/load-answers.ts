import type { Answers } from '../core/answers/answers.ts';
import { checkAnswers } from '../core/answers/check.ts';
import type { Catalogue } from '../domain/index.ts';
import { problemSentence } from '../report/problems.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { parseJson } from './parse-json.ts';
import { readBytes, readStdin, STDIN } from './read-bytes.ts';

/** Answers from a file or from standard input (`-`). A result is accepted, too: its answers are assessed again. */
export async function loadAnswers(catalogue: Catalogue, source: string, edge: Edge): Promise<Answers> {
  const name = source === '-' ? STDIN : source;
  const parsed = parseJson(source === '-' ? await readStdin(edge) : await readBytes(source), name);
  return checkedAnswers(catalogue, answersOf(parsed), name);
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
  return typeof answers === 'object' && answers !== null ? { market, ...answers } : answers;
}
