import { type Command, Option } from 'commander';
import type { Destination } from '../deliver.ts';
import type { Edge } from '../edge.ts';
import { FAIL_ON, type FailOn } from '../exit-codes.ts';
import { wordOption } from '../options.ts';
import { parsePreparedBy } from '../run-settings.ts';
import { addReportDestination } from './destination.ts';
import { addRunOptions, type RunOptions } from './run-options.ts';

/** The options of `assess` as commander hands them over. */
export interface AssessOptions extends Destination, RunOptions {
  readonly quick?: true;
  readonly failOn?: FailOn;
  readonly input: boolean;
  readonly resume?: true;
  readonly save?: string;
  readonly preparedBy?: string;
}

const EXAMPLES = `
Examples:
  $ it-readiness                             answer the questions, get a report
  $ it-readiness --quick                     only the questions that matter most
  $ it-readiness answers.json                the report for answers in a file
  $ it-readiness answers.json -o report.md   the same, to be edited
  $ it-readiness --json < answers.json       the same as data, for scripts
  $ it-readiness answers.json --open         the same as a web page
  $ it-readiness answers.json --fail-on act  exit code 1 when it is time to act

Exit codes: 0 done · 1 done, and --fail-on reached · 2 input or usage is wrong
            70 a bug · 130 cancelled
Nothing leaves this computer: no network, no telemetry.`;

/** Adds the command that runs when no other is named; the work itself is loaded when it is called. */
export function addAssess(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  const command = program
    .command('assess', { isDefault: true })
    .description('Ask the questions (or read answers) and recommend a way to run IT.')
    .argument('[answers]', 'a file of answers, an earlier result or report page, or - for standard input');
  addReportDestination(command).option('--quick', 'ask only the questions that matter most');
  addRunOptions(command)
    .addOption(wordOption('--fail-on <band>', 'exit with 1 when the score reaches this band', FAIL_ON))
    .option('--no-input', 'never ask; fail where answers are missing')
    .option('--resume', 'go on with an interview that was interrupted, without asking')
    .option('--save <file>', 'keep the answers of the interview in this file')
    .addOption(new Option('--prepared-by <text>', 'who made the assessment').argParser(parsePreparedBy))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: AssessOptions) => {
      const { runAssess } = await import('../run-assess.ts');
      done(await runAssess(file, options, edge));
    });
}
