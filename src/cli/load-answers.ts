import type { Answers } from '../core/answers/answers.ts';
import { plainAnswers } from '../core/answers/plain.ts';
import type { Catalogue } from '../domain/index.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { readChecked } from './read-json.ts';

/** Answers from a file or from standard input (`-`). A result or a report page will do: its answers are assessed again. */
export const loadAnswers = (catalogue: Catalogue, source: string, edge: Edge): Promise<Answers> =>
  readChecked(source, edge, (data, name) => checkedAnswers(catalogue, answersOf(data), name));

/** Answers that passed every check, or all of their problems at once. */
export async function checkedAnswers(catalogue: Catalogue, given: unknown, name: string): Promise<Answers> {
  const plain = plainAnswers(catalogue, given);
  if (plain !== undefined) return plain;
  const [{ checkAnswers }, { problemSentence }] = await Promise.all([
    import('../core/answers/check.ts'),
    import('../report/problems.ts'),
  ]);
  const checked = checkAnswers(catalogue, given);
  if (checked.ok) return checked.answers;
  throw new UserError(checked.problems.map((problem) => `${name}: ${problemSentence(problem)}`));
}

/** The answers inside a result, or the data itself. What was assessed in one market stays in it. */
function answersOf(data: unknown): unknown {
  if (!isObject(data) || !('schemaVersion' in data) || !('answers' in data)) return data;
  const { answers, market } = data;
  return isObject(answers) && (answers['market'] ?? null) === null ? { ...answers, market } : answers;
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
