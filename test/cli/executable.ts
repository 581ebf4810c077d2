import { spawnSync } from 'node:child_process';
import type { Outcome } from './program.ts';

export const EXECUTABLE = new URL('../../bin/it-readiness.cjs', import.meta.url).pathname;

interface Process {
  readonly cwd?: string;
  readonly input?: string;
  /** A file that is loaded into the process before the program. */
  readonly loadFirst?: string;
}

/** Runs the built program as a process of its own. */
export const execute = (args: readonly string[], process: Process = {}): Outcome =>
  outcomeOf(globalThis.process.execPath, [EXECUTABLE, ...args], process);

/** Runs a line of shell in which `it-readiness` is the built program; a pipe ends as its first failure does. */
export const shell = (line: string, process: Process = {}): Outcome =>
  outcomeOf(
    'bash',
    [
      '--norc',
      '-c',
      `set -o pipefail; it-readiness() { "${globalThis.process.execPath}" "${EXECUTABLE}" "$@"; }; ${line}`,
    ],
    process,
  );

function outcomeOf(command: string, args: readonly string[], { loadFirst, input = '', ...options }: Process): Outcome {
  const env = { PATH: process.env['PATH'], ...(loadFirst !== undefined && { NODE_OPTIONS: `--require=${loadFirst}` }) };
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, input, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { exitCode: status ?? -1, stdout, stderr };
}
