import type { Command } from 'commander';
import type { Destination } from '../deliver.ts';
import type { Edge } from '../edge.ts';
import { addReportDestination } from './destination.ts';

const EXAMPLES = `
Examples:
  $ it-readiness render result.json                 an old result as a report
  $ it-readiness render report.html -f markdown     a web page, to be edited
  $ it-readiness render result.json -o report.html  as a web page

Nothing is computed again; to do that, run it-readiness with the file.`;

/** Adds the command that shows an old result again. */
export function addRender(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  const command = program
    .command('render')
    .description('Show an old result again, in any format, without computing it anew.')
    .argument('<result>', 'a result as JSON or a report as a web page, or - for standard input');
  addReportDestination(command)
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: Destination) => {
      const { runRender } = await import('../run-render.ts');
      done(await runRender(source, options, edge));
    });
}
