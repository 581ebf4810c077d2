import { tool } from '../tool.ts';
import type { Edge } from './edge.ts';
import { EXIT } from './exit-codes.ts';
import { failureOf } from './failure.ts';
import { type PlainArguments, plainArguments } from './plain-arguments.ts';
import { printAll } from './print.ts';

/** Runs the program: arguments in, exit code out. It never ends the process and never throws. */
export async function main(args: readonly string[], edge: Edge): Promise<number> {
  try {
    if (asksForVersion(args)) return await printVersion(edge);
    const plain = plainArguments(args);
    return plain === undefined ? await understand(args, edge) : await assess(plain, edge);
  } catch (error) {
    const { exitCode, text } = failureOf(error, wantsJson(args));
    edge.stderr.write(text);
    return exitCode;
  }
}

const asksForVersion = ([first, ...others]: readonly string[]): boolean =>
  others.length === 0 && (first === '--version' || first === '-V');

async function printVersion(edge: Edge): Promise<number> {
  await printAll(edge, `${tool.version}\n`);
  return EXIT.done;
}

/** An assessment that needs no parser: neither the first question nor a script need wait for one. */
async function assess({ file, json }: PlainArguments, edge: Edge): Promise<number> {
  const { runAssess, WITHOUT_ARGUMENTS } = await import('./run-assess.ts');
  return runAssess(file, { ...WITHOUT_ARGUMENTS, ...(json && { json }) }, edge);
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
