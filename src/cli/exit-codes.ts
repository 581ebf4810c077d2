import type { Band } from '../domain/vocabulary.ts';

export const EXIT = { done: 0, failOnReached: 1, userError: 2, bug: 70, cancelled: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The bands that `--fail-on` takes, from mild to severe. */
export const FAIL_ON = ['watch', 'act', 'urgent'] as const satisfies readonly Band[];
export type FailOn = (typeof FAIL_ON)[number];

/** The exit code of a finished assessment: 1 when its band is the one to fail on, or worse. */
export function exitCodeFor(band: Band, failOn: FailOn | undefined): ExitCode {
  const failing: readonly Band[] = failOn === undefined ? [] : FAIL_ON.slice(FAIL_ON.indexOf(failOn));
  return failing.includes(band) ? EXIT.failOnReached : EXIT.done;
}
