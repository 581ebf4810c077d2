import type { AssessOptions } from './commands/assess.ts';
import { UserError } from './errors.ts';

/** What can be asked of an interview only. */
const INTERVIEW_ONLY = ['quick', 'resume', 'save'] as const satisfies readonly (keyof AssessOptions)[];

/** Says so where somebody expects an interview and there will be none: nothing would be asked, resumed or saved. */
export function refuseInterviewOptions(options: AssessOptions): void {
  const given = INTERVIEW_ONLY.filter((option) => options[option] !== undefined).map((option) => `--${option}`);
  if (given.length === 0) return;
  const alone = given.length === 1;
  throw new UserError(
    `${given.join(' and ')} ${alone ? 'is' : 'are'} for an interview, but the answers are given already; leave ${alone ? 'it' : 'them'} out.`,
  );
}
