import { CannotCompute, type Missing } from '../core/kernel/cannot-compute.ts';
import { visible } from '../report/problems.ts';
import { tool } from '../tool.ts';
import { UserError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const ISSUES = 'https://github.com/it-readiness/it-readiness/issues';
/** More than every question can have; a file with more problems than this is no answers file. Judgement. */
const MOST_PROBLEMS = 100;

/** What to do where the computer does not give what an assessment is computed with. */
const LACKS: Readonly<Record<Missing, string>> = {
  memory:
    'This computer does not give the program the memory it computes in; ask for fewer --draws, or raise the limit on ' +
    'its address space (ulimit -v) above 12 GB, most of which is never used.',
  WebAssembly: 'This Node cannot run WebAssembly, which the program computes with; run it without --jitless.',
};

/** What is printed on standard error when something failed, and the code the program ends with. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly text: string;
}

/** Any error as what the user reads: sentences for what the user can mend, a stack only for what we have to. */
export function failureOf(error: unknown, asJson: boolean): Failure {
  if (error instanceof UserError) return { exitCode: error.exitCode, text: tell(error.problems, asJson) };
  if (error instanceof CannotCompute) return { exitCode: EXIT.userError, text: tell([LACKS[error.missing]], asJson) };
  const sentence = `This is a bug in ${tool.name} ${tool.version}. Please report it at ${ISSUES} with these lines:`;
  const stack = (error instanceof Error ? error.stack : undefined) ?? String(error);
  const lines = stack.split('\n').map(visible);
  return { exitCode: EXIT.bug, text: asJson ? json({ errors: [sentence], stack: lines }) : rows([sentence, ...lines]) };
}

function tell(problems: readonly string[], asJson: boolean): string {
  if (problems.length === 0) return '';
  const more = problems.length - MOST_PROBLEMS;
  const told = problems.slice(0, MOST_PROBLEMS).map(visible);
  const all = more > 0 ? [...told, `There are ${more} more problems.`] : told;
  return asJson ? json({ errors: all }) : rows(all);
}

const json = (data: object): string => `${JSON.stringify(data)}\n`;
const rows = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
