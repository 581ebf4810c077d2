import { Command, CommanderError } from 'commander';
import { tool } from '../tool.ts';
import { addAssess } from './commands/assess.ts';
import { addRender } from './commands/render.ts';
import { addSchema } from './commands/schema.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit-codes.ts';

const ISSUES = 'https://github.com/it-readiness/it-readiness/issues';

/** Runs the program: arguments in, exit code out. It never ends the process and never throws. */
export async function main(args: readonly string[], edge: Edge): Promise<number> {
  const asJson = args.includes('--json');
  let exitCode: number = EXIT.done;
  const program = new Command(tool.name)
    .description('Find out whether outsourcing your IT makes sense, what IT really costs today, and how sure that is.')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => edge.stdout.write(text),
      writeErr: (text) => edge.stderr.write(asJson ? errorJson([withoutPrefix(text)]) : text),
      getOutHelpWidth: () => edge.stdout.columns ?? 80,
      getErrHelpWidth: () => edge.stderr.columns ?? 80,
    })
    .exitOverride()
    .showHelpAfterError(!asJson && '(it-readiness --help lists what is accepted)');
  const done = (code: number) => {
    exitCode = code;
  };
  for (const add of [addAssess, addRender, addSchema]) add(program, edge, done);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, edge, asJson);
  }
}

function report(error: unknown, { stderr }: Edge, asJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.userError;
  if (error instanceof UserError) {
    if (error.problems.length > 0) stderr.write(asJson ? errorJson(error.problems) : `${error.message}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  stderr.write(
    `This is a bug in ${tool.name} ${tool.version}. Please report it at ${ISSUES} with these lines:\n${stack}\n`,
  );
  return EXIT.bug;
}

const errorJson = (problems: readonly string[]): string => `${JSON.stringify({ errors: problems })}\n`;
const withoutPrefix = (text: string): string => text.replace(/^error: /, '').trim();
