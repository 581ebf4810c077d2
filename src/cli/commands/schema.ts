import type { Command } from 'commander';
import type { Edge } from '../edge.ts';
import { EXIT } from '../exit-codes.ts';
import { wordArgument } from '../options.ts';
import { printAll } from '../print.ts';

/** What there is a schema of; the order is that of a reader's interest. */
const SCHEMAS = ['answers', 'result', 'settings'] as const;

const EXAMPLES = `
Examples:
  $ it-readiness schema answers > answers.schema.json  for an editor that checks
  $ it-readiness schema result                         what --json prints`;

/** Adds the command that prints JSON Schema. */
export function addSchema(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a kind of file.')
    .addArgument(wordArgument('<of>', 'what to describe', SCHEMAS))
    .addHelpText('after', EXAMPLES)
    .action(async (of: (typeof SCHEMAS)[number]) => {
      const [{ catalogue }, { jsonSchemas }] = await Promise.all([
        import('../../domain/index.ts'),
        import('../../report/schemas.ts'),
      ]);
      await printAll(edge, `${JSON.stringify(jsonSchemas[of](catalogue), undefined, 2)}\n`);
      done(EXIT.done);
    });
}
