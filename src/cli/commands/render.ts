import { type Command, Option } from 'commander';
import { FORMATS } from '../../renderers/index.ts';
import type { Destination } from '../deliver.ts';
import type { Edge } from '../edge.ts';

const EXAMPLES = `
Examples:
  $ it-readiness render result.json                 an old result on the terminal
  $ it-readiness render report.html -f markdown     the report inside a web page, to be edited
  $ it-readiness render result.json -o report.html  as a web page

Nothing is computed again; to do that, run it-readiness with the file.`;

/** Adds the command that shows an old result again. */
export function addRender(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  program
    .command('render')
    .description('Show an old result again, in any format, without computing it anew.')
    .argument('<result>', 'a result as JSON or a report as a web page, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print the report').choices([...FORMATS]))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file instead; its ending chooses the format where --format does not')
    .option('--force', 'replace files that exist')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: Destination) => {
      const { runRender } = await import('../run-render.ts');
      done(await runRender(source, options, edge));
    });
}
