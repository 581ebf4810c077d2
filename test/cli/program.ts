import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Edge, Input, Output } from '../../src/cli/edge.ts';
import { main } from '../../src/cli/main.ts';
import { noHost } from './no-host.ts';

/** What a user gets from one run of the program. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the program runs; what is left out is as in a script: no terminal, no input, an empty environment. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array | Input;
  readonly env?: Edge['env'];
  readonly now?: () => Date;
  /** The columns of the terminal that shows standard output. */
  readonly columns?: number;
  /** Whether somebody sits at the keyboard. */
  readonly keyboard?: boolean;
  /** Whether errors appear on a terminal. */
  readonly errorsShown?: boolean;
  readonly stdout?: Output;
}

/** Runs the program in this process, with streams of its own. */
export async function runIn(surroundings: Surroundings, ...args: string[]): Promise<Outcome> {
  const { columns, errorsShown = false } = surroundings;
  const [ownStdout, stderr] = [new PassThrough(), new PassThrough()];
  const edge: Edge = {
    stdin: stdinOf(surroundings),
    stdout: surroundings.stdout ?? Object.assign(ownStdout, columns === undefined ? {} : { isTTY: true, columns }),
    stderr: Object.assign(stderr, { isTTY: errorsShown }),
    env: surroundings.env ?? {},
    platform: 'linux',
    host: noHost,
    now: surroundings.now ?? (() => new Date(2026, 5, 15, 12)),
  };
  const texts = Promise.all([text(ownStdout), text(stderr)]);
  const exitCode = await main(args, edge);
  ownStdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { exitCode, stdout: out, stderr: err };
}

/** Runs the program as a script without any input would. */
export const run = (...args: string[]): Promise<Outcome> => runIn({}, ...args);

function stdinOf({ stdin = '', keyboard = false }: Surroundings): Input {
  const stream = typeof stdin === 'string' || stdin instanceof Uint8Array ? Readable.from([Buffer.from(stdin)]) : stdin;
  return Object.assign(stream, { isTTY: keyboard });
}
