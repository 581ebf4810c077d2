import type { Readable, Writable } from 'node:stream';
import { isPlainInput, isPlainOutput, plainInput, writePlain } from './plain-streams.ts';

/** A stream that may be a terminal. */
export type Input = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** The ways in which the system asks a program to end. */
export type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The computer the program runs on, as far as an interview that is interrupted has to know it. */
export interface Host {
  readonly home: () => string;
  readonly processId: number;
  readonly isRunning: (processId: number) => boolean;
  /** Acts on a signal instead of ending; the function it returns undoes that. */
  readonly onSignal: (signal: EndSignal, act: () => void) => () => void;
}

/** Everything from outside that a command may touch. Tests put their own in its place. */
export interface Edge {
  readonly stdin: Input;
  /** What standard input holds, where it is certainly no terminal. It takes less time to read than the stream. */
  readonly plainInput?: AsyncIterable<Uint8Array> | undefined;
  readonly stdout: Output;
  /** Writes to standard output, where it is certainly no terminal, and gives back what has to go through the stream. */
  readonly plainOutput?: ((bytes: Uint8Array) => Uint8Array) | undefined;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly now: () => Date;
  readonly host: Host;
}

/** The edge of the running process. Node opens a stream when it is first asked for, so each is only asked for in use. */
export const processEdge = (): Edge => ({
  get stdin() {
    return process.stdin;
  },
  get plainInput() {
    return isPlainInput(process.platform) ? plainInput(() => process.stdin) : undefined;
  },
  get stdout() {
    return process.stdout;
  },
  get plainOutput() {
    return isPlainOutput(process.platform) ? writePlain : undefined;
  },
  get stderr() {
    return unbreakable(process.stderr);
  },
  env: process.env,
  platform: process.platform,
  now: () => new Date(),
  host: { home: () => process.getBuiltinModule('node:os').homedir(), processId: process.pid, isRunning, onSignal },
});

/** Whether somebody can be asked: standard input is a terminal. */
export const hasKeyboard = (edge: Edge): boolean => edge.plainInput === undefined && edge.stdin.isTTY === true;

/** What is known of the terminal that standard output goes to, if it goes to one. */
export const screenOf = (edge: Edge): Pick<Output, 'isTTY' | 'columns'> =>
  edge.plainOutput === undefined ? edge.stdout : {};

/** Where nobody can read what went wrong (a closed pipe, a full disk), the exit code still says that it did. */
const unbreakable = (stream: Output): Output =>
  stream.listenerCount('error') > 0 ? stream : stream.on('error', () => undefined);

function isRunning(processId: number): boolean {
  try {
    // Signal 0 is not delivered; it only tells whether somebody would receive it.
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function onSignal(signal: EndSignal, act: () => void): () => void {
  process.on(signal, act);
  return () => void process.off(signal, act);
}
