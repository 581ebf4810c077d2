import type { Answers } from '../core/answers/answers.ts';
import { FORMATS } from '../renderers/index.ts';
import { type AssessSettings, assess } from '../report/assess.ts';
import { type Destination, deliver, formatOf } from './deliver.ts';
import type { Edge } from './edge.ts';
import { type ExitCode, exitCodeFor, type FailOn } from './exit-codes.ts';
import type { Method } from './load-settings.ts';

/** Assesses checked answers, prints or writes the report, and decides the exit code. */
export async function assessAnswers(
  answers: Answers,
  { catalogue, settings }: Method,
  run: AssessSettings,
  options: Destination & { readonly failOn?: FailOn },
  edge: Edge,
): Promise<ExitCode> {
  const result = assess(answers, { ...run, catalogue, ...(settings !== undefined && { settings }) });
  // Who reads data finds the warnings in it.
  if (formatOf(options, FORMATS) !== 'json')
    for (const warning of result.warnings) edge.stderr.write(`Note: ${warning}\n`);
  await deliver(result, options, edge);
  return exitCodeFor(result.band, options.failOn);
}
