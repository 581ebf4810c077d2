import { catalogue as own } from '../domain/index.ts';
import { defaults } from '../domain/verdict.ts';
import type { AssessSettings } from '../report/assess.ts';
import type { AssessOptions } from './commands/assess.ts';
import { settleDestination } from './deliver.ts';
import { type Edge, hasKeyboard } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { refuseInterviewOptions } from './interview-options.ts';
import { loadMethod, type Method } from './load-settings.ts';
import { today } from './run-settings.ts';

/**
 * The assessment from beginning to end: answers, result, report, exit code. What checks and computes is loaded when
 * there is something to compute: the first question of an interview is on the screen before that.
 */
export async function runAssess(file: string | undefined, given: AssessOptions, edge: Edge): Promise<ExitCode> {
  // What can be refused at once is refused before anybody answers a question.
  const run = runOf(given, edge);
  const options = await settleDestination(given, edge);
  const method = await loadMethod(own, options.settings, edge);
  if (file === undefined && hasKeyboard(edge)) return interviewAndAssess(method, run, options, edge);
  refuseInterviewOptions(options);
  const [{ loadAnswers }, { assessAnswers }] = await computing();
  return assessAnswers(await loadAnswers(method.catalogue, file ?? '-', edge), method, run, options, edge);
}

/** The options of `assess` where none is given, as commander would hand them over. */
export const WITHOUT_ARGUMENTS: AssessOptions = {
  horizon: defaults.horizonMonths.default,
  draws: defaults.draws,
  seed: defaults.seed,
  input: true,
  color: true,
};

/** How the assessment is run, as the command line and the clock say. */
const runOf = (options: AssessOptions, edge: Edge): AssessSettings => ({
  assessedOn: options.date ?? today(edge),
  seed: options.seed,
  draws: options.draws,
  horizonMonths: options.horizon,
  ...(options.market !== undefined && { market: options.market }),
  ...(options.preparedBy !== undefined && { preparedBy: options.preparedBy }),
});

/** Answers from the person at the terminal. What that person typed is kept until the report is out. */
async function interviewAndAssess(
  method: Method,
  run: AssessSettings,
  options: AssessOptions,
  edge: Edge,
): Promise<ExitCode> {
  if (!options.input || edge.stderr.isTTY !== true) {
    const why = options.input
      ? 'questions are asked on standard error, which is no terminal'
      : '--no-input forbids to ask';
    throw new UserError(`There are no answers, and ${why}; name a file of answers, or pipe them in as JSON.`);
  }
  const { interview } = await import('./interview/interview.ts');
  const interviewed = await interview(method.catalogue, options, edge);
  if (interviewed === undefined) return EXIT.cancelled;
  const [{ checkedAnswers }, { assessAnswers }] = await computing();
  const answers = await checkedAnswers(method.catalogue, interviewed.answers, 'The interview');
  const exitCode = await assessAnswers(answers, method, run, options, edge);
  interviewed.forget();
  return exitCode;
}

const computing = () => Promise.all([import('./load-answers.ts'), import('./assess-answers.ts')]);
