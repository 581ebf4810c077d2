import type { Answers } from '../core/answers/answers.ts';
import { type Catalogue, catalogue as own } from '../domain/index.ts';
import { FORMATS } from '../renderers/index.ts';
import { type AssessSettings, assess } from '../report/assess.ts';
import type { AssessOptions } from './commands/assess.ts';
import { deliver, formatOf, refuseDestination } from './deliver.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT, exitCodeFor } from './exit-codes.ts';
import { refuseInterviewOptions } from './interview-options.ts';
import { loadAnswers } from './load-answers.ts';
import { loadMethod } from './load-settings.ts';
import { today } from './run-settings.ts';

/** The assessment from beginning to end: answers, result, report, exit code. */
export async function runAssess(file: string | undefined, options: AssessOptions, edge: Edge): Promise<number> {
  // What can be refused at once is refused before anybody answers a question.
  const run = runOf(options, edge);
  await refuseDestination(options);
  const { catalogue, settings } = await loadMethod(own, options.settings, edge);
  const answers = await getAnswers(catalogue, file, options, edge);
  if (answers === undefined) return EXIT.cancelled;
  const result = assess(answers, { ...run, catalogue, ...(settings !== undefined && { settings }) });
  // Who reads data finds the warnings in it.
  if (formatOf(options, FORMATS) !== 'json')
    for (const warning of result.warnings) edge.stderr.write(`Note: ${warning}\n`);
  await deliver(result, options, edge);
  return exitCodeFor(result.band, options.failOn);
}

/** How the assessment is run, as the command line and the clock say. */
const runOf = (options: AssessOptions, edge: Edge): AssessSettings => ({
  assessedOn: options.date ?? today(edge),
  seed: options.seed,
  draws: options.draws,
  horizonMonths: options.horizon,
  ...(options.market !== undefined && { market: options.market }),
  ...(options.preparedBy !== undefined && { preparedBy: options.preparedBy }),
});

/** Answers from a file, from a pipe, or from the person at the terminal; undefined when that person stopped. */
async function getAnswers(
  catalogue: Catalogue,
  file: string | undefined,
  options: AssessOptions,
  edge: Edge,
): Promise<Answers | undefined> {
  if (file !== undefined || edge.stdin.isTTY !== true) {
    refuseInterviewOptions(options);
    return loadAnswers(catalogue, file ?? '-', edge);
  }
  if (!options.input || edge.stderr.isTTY !== true) {
    const why = options.input
      ? 'questions are asked on standard error, which is no terminal'
      : '--no-input forbids to ask';
    throw new UserError(`There are no answers, and ${why}; name a file of answers, or pipe them in as JSON.`);
  }
  const { askAtTerminal } = await import('./interview/interview.ts');
  return askAtTerminal(catalogue, options, edge);
}
