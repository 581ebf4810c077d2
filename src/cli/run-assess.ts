import type { Answers } from '../core/answers/answers.ts';
import { catalogue } from '../domain/index.ts';
import { type Format, formats } from '../renderers/index.ts';
import { assess } from '../report/assess.ts';
import type { Result } from '../report/result.ts';
import type { AssessOptions } from './commands/assess.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT, exitCodeFor } from './exit-codes.ts';
import { loadAnswers } from './load-answers.ts';
import { look, printAll } from './print.ts';
import { today } from './run-settings.ts';
import { writeWhole } from './write-file.ts';

/** The assessment from beginning to end: answers, result, report, exit code. */
export async function runAssess(file: string | undefined, options: AssessOptions, edge: Edge): Promise<number> {
  const answers = await getAnswers(file, options, edge);
  if (answers === undefined) return EXIT.cancelled;
  const result = assess(answers, {
    assessedOn: options.date ?? today(edge),
    seed: options.seed,
    draws: options.draws,
    horizonMonths: options.horizon,
    ...(options.market !== undefined && { market: options.market }),
    ...(options.preparedBy !== undefined && { preparedBy: options.preparedBy }),
  });
  for (const warning of result.warnings) edge.stderr.write(`Note: ${warning}\n`);
  await deliver(result, options, edge);
  return exitCodeFor(result.band, options.failOn);
}

/** Answers from a file, from a pipe, or from the person at the terminal; undefined when that person stopped. */
async function getAnswers(file: string | undefined, options: AssessOptions, edge: Edge): Promise<Answers | undefined> {
  if (file !== undefined) return loadAnswers(catalogue, file, edge);
  if (edge.stdin.isTTY !== true) return loadAnswers(catalogue, '-', edge);
  if (!options.input || edge.stderr.isTTY !== true) {
    throw new UserError('There are no answers: name a file of answers, or pipe them in as JSON.');
  }
  const { askAtTerminal } = await import('./ask.ts');
  return askAtTerminal(catalogue, options, edge);
}

async function deliver(result: Result, options: AssessOptions, edge: Edge): Promise<void> {
  const { output } = options;
  const byEnding = output === undefined ? undefined : formatOfFile(output);
  const format: Format = options.format ?? (options.json ? 'json' : byEnding) ?? 'terminal';
  const render = await formats[format]();
  const text = render(result, look(edge, { color: options.color, toFile: output !== undefined }));
  if (output === undefined) return printAll(edge.stdout, text);
  await writeWhole(output, text, { overwrite: options.force === true, confidential: true });
  edge.stderr.write(`Wrote ${output}\n`);
}

const ENDINGS: Readonly<Record<string, Format>> = { '.json': 'json', '.txt': 'terminal' };

/** The format that a file name asks for by its ending, if it is clear. */
function formatOfFile(file: string): Format | undefined {
  const ending = Object.keys(ENDINGS).find((known) => file.toLowerCase().endsWith(known));
  return ending === undefined ? undefined : ENDINGS[ending];
}
