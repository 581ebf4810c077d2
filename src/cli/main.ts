import type { Edge } from './edge.ts';
import { failureOf } from './failure.ts';

/** Runs the program: arguments in, exit code out. It never ends the process and never throws. */
export async function main(args: readonly string[], edge: Edge): Promise<number> {
  try {
    return args.length === 0 ? await assess(edge) : await understand(args, edge);
  } catch (error) {
    const { exitCode, text } = failureOf(error, wantsJson(args));
    edge.stderr.write(text);
    return exitCode;
  }
}

/** What an assessment without any arguments is. There is nothing to parse, and the first question need not wait for a parser. */
async function assess(edge: Edge): Promise<number> {
  const { runAssess, WITHOUT_ARGUMENTS } = await import('./run-assess.ts');
  return runAssess(undefined, WITHOUT_ARGUMENTS, edge);
}

async function understand(args: readonly string[], edge: Edge): Promise<number> {
  const { runProgram } = await import('./program.ts');
  return runProgram(args, edge);
}

/** Whether data was asked for, as far as can be told before the arguments are understood. */
export function wantsJson(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const named = (arg: string, place: number) => arg === 'json' && /^(-f|--format)$/.test(options[place - 1] ?? '');
  return options.some((arg, place) => /^(--json|--format=json|-fjson)$/.test(arg) || named(arg, place));
}
