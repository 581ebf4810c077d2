import type { Command } from 'commander';
import { PAGE_FORMATS } from '../../renderers/index.ts';
import type { PageDestination } from '../deliver-page.ts';
import type { Edge } from '../edge.ts';
import { addDestination } from './destination.ts';
import { addRunOptions, type RunOptions } from './run-options.ts';

/** The options of `explain` as commander hands them over. */
export interface ExplainOptions extends PageDestination, RunOptions {
  readonly answers?: string;
}

const EXAMPLES = `
Examples:
  $ it-readiness explain                        what there is
  $ it-readiness explain data-loss              one line, its formula and sources
  $ it-readiness explain shares                 what begins with it
  $ it-readiness explain data-loss --answers answers.json
                                                your own figures, step by step`;

/** Adds the command that says where every figure comes from. */
export function addExplain(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  const command = program
    .command('explain')
    .description('Say what a rule, line, price, assumption or figure is, how it is computed and where it comes from.')
    .argument('[id]', 'an id, a question, or a place in a result such as verdict.pBest; without one, the list of all');
  addDestination(command, PAGE_FORMATS).option(
    '--answers <file>',
    'run these answers through the formula, or - for standard input',
  );
  addRunOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import('../run-explain.ts');
      done(await runExplain(id, options, edge));
    });
}
