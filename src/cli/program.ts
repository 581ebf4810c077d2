import { Command, CommanderError } from 'commander';
import { tool } from '../tool.ts';
import { addAssess } from './commands/assess.ts';
import { addCompletion } from './commands/completion.ts';
import { addExplain } from './commands/explain.ts';
import { addQuestions } from './commands/questions.ts';
import { addRender } from './commands/render.ts';
import { addSchema } from './commands/schema.ts';
import { type Edge, screenOf } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { refuseMisspeltCommand } from './misspelt-command.ts';
import { printAll } from './print.ts';
import { usageProblem } from './usage-problem.ts';

const EXAMPLES = `
Examples:
  $ it-readiness                        answer the questions, read the report
  $ it-readiness answers.json           the report for answers in a file
  $ it-readiness --json < answers.json  the same as data, for scripts
  $ it-readiness assess --help          what else can be chosen`;

/** Understands the arguments and runs the command they name. */
export async function runProgram(args: readonly string[], edge: Edge): Promise<number> {
  const printed: string[] = [];
  let exitCode: number = EXIT.done;
  const program = createProgram(edge, printed);
  const done = (code: number) => {
    exitCode = code;
  };
  for (const add of [addAssess, addRender, addQuestions, addExplain, addSchema, addCompletion])
    add(program, edge, done);
  for (const command of program.commands) tellUsage(command, `${tool.name} ${command.name()}`);
  refuseMisspeltCommand(args, program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!isAnswered(error)) throw error;
  }
  await printAll(edge, printed.join(''));
  return exitCode;
}

/** The program without its commands. What commander prints is collected; what it finds wrong is thrown. */
function createProgram(edge: Edge, printed: string[]): Command {
  const program = new Command(tool.name)
    .usage('[command] [options] [answers]')
    .description('Find out whether outsourcing your IT makes sense, what IT really costs today, and how sure that is.')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => void printed.push(text),
      writeErr: () => undefined,
      // The help has no colours; to find out whether they could be shown takes a stream.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => screenOf(edge).columns ?? 80,
    });
  return tellUsage(program, tool.name);
}

/** Lets commander throw where it would end the process; what is wrong becomes a sentence that names the command. */
const tellUsage = (command: Command, name: string): Command =>
  command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : new UserError(usageProblem(error, name));
  });

/** Commander throws, too, once it has printed the help or the version that was asked for. */
const isAnswered = (error: unknown): boolean => error instanceof CommanderError;
