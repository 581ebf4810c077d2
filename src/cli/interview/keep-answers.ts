import type { GivenAnswers } from '../../core/answers/answers.ts';
import { visible } from '../../report/problems.ts';
import { fileReason, UserError } from '../errors.ts';
import type { DraftKeeper } from './drafts/keep-draft.ts';
import type { InterviewState } from './interview-state.ts';
import { answersThatMatter } from './route.ts';
import type { Asker } from './terminal/asker.ts';

/** The interview as far as it is safe on disk. */
export interface Progress {
  kept?: InterviewState;
}

/** Keeps each answer; a disk that refuses is told of once and does not end the interview. */
export function keepEach(keeper: DraftKeeper, progress: Progress, asker: Asker) {
  let wasTold = false;
  return async (state: InterviewState): Promise<void> => {
    const { quick, given } = state;
    try {
      await keeper.save({ quick, answers: given });
      progress.kept = state;
    } catch (error) {
      const reason = error instanceof UserError ? error.message : fileReason(error);
      if (reason === undefined) throw error;
      if (!wasTold) asker.say([`Answers cannot be kept for later (${reason}); the interview goes on without that.`]);
      wasTold = true;
    }
  };
}

/** The answers as a file would hold them: those that matter, and no empty name. */
export function finalAnswers({ catalogue, given }: InterviewState): GivenAnswers {
  const { businessName, ...answers } = answersThatMatter(catalogue, given);
  return businessName === undefined || businessName === '' ? answers : { businessName, ...answers };
}

/** Writes the answers to the file the person named. */
export async function saveAnswers(
  file: string,
  answers: GivenAnswers,
  overwrite: boolean,
  asker: Asker,
): Promise<void> {
  const { writeWhole } = await import('../write-file.ts');
  await writeWhole(file, `${JSON.stringify(answers, null, 2)}\n`, { overwrite, confidential: true });
  asker.say([`Wrote ${visible(file)}`]);
}
