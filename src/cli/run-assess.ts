import type { Answers } from '../core/answers/answers.ts';
import { type Catalogue, catalogue as own } from '../domain/index.ts';
import { assess } from '../report/assess.ts';
import type { AssessOptions } from './commands/assess.ts';
import { deliver } from './deliver.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT, exitCodeFor } from './exit-codes.ts';
import { loadAnswers } from './load-answers.ts';
import { loadMethod } from './load-settings.ts';
import { today } from './run-settings.ts';

/** The assessment from beginning to end: answers, result, report, exit code. */
export async function runAssess(file: string | undefined, options: AssessOptions, edge: Edge): Promise<number> {
  const { catalogue, settings } = await loadMethod(own, options.settings, edge);
  const answers = await getAnswers(catalogue, file, options, edge);
  if (answers === undefined) return EXIT.cancelled;
  const result = assess(answers, {
    assessedOn: options.date ?? today(edge),
    seed: options.seed,
    draws: options.draws,
    horizonMonths: options.horizon,
    catalogue,
    ...(settings !== undefined && { settings }),
    ...(options.market !== undefined && { market: options.market }),
    ...(options.preparedBy !== undefined && { preparedBy: options.preparedBy }),
  });
  for (const warning of result.warnings) edge.stderr.write(`Note: ${warning}\n`);
  await deliver(result, options, edge);
  return exitCodeFor(result.band, options.failOn);
}

/** Answers from a file, from a pipe, or from the person at the terminal; undefined when that person stopped. */
async function getAnswers(
  catalogue: Catalogue,
  file: string | undefined,
  options: AssessOptions,
  edge: Edge,
): Promise<Answers | undefined> {
  if (file !== undefined) return loadAnswers(catalogue, file, edge);
  if (edge.stdin.isTTY !== true) return loadAnswers(catalogue, '-', edge);
  if (!options.input || edge.stderr.isTTY !== true) {
    throw new UserError('There are no answers: name a file of answers, or pipe them in as JSON.');
  }
  const { askAtTerminal } = await import('./ask.ts');
  return askAtTerminal(catalogue, options, edge);
}
