import type { GivenAnswers } from '../../../core/answers/answers.ts';

/** An interview that is not finished: what is kept on disk after each answer. */
export interface Draft {
  /** ISO moment of the last answer. */
  readonly savedAt: string;
  /** The process that writes it; while that one runs, the draft is its own. */
  readonly processId: number;
  readonly quick: boolean;
  readonly answers: GivenAnswers;
}

/** Raised when a draft can no longer be read by an older program. */
const FORMAT = 1;

export const draftText = (draft: Draft): string => `${JSON.stringify({ draft: FORMAT, ...draft }, null, 2)}\n`;

/** What is wrong with a draft that cannot be used. */
export type DraftFault = 'damaged' | 'other-version';
export type ReadDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly fault: DraftFault };

/** Reads a draft. The answers in it are not checked here. */
export function readDraft(text: string): ReadDraft {
  const data = parsed(text);
  if (typeof data !== 'object' || data === null || !('draft' in data)) return { ok: false, fault: 'damaged' };
  if (data.draft !== FORMAT) return { ok: false, fault: 'other-version' };
  const { savedAt, processId, quick, answers } = data as Partial<Record<keyof Draft, unknown>>;
  const isWhole =
    typeof savedAt === 'string' &&
    !Number.isNaN(Date.parse(savedAt)) &&
    Number.isSafeInteger(processId) &&
    typeof quick === 'boolean' &&
    typeof answers === 'object' &&
    answers !== null &&
    !Array.isArray(answers);
  if (!isWhole) return { ok: false, fault: 'damaged' };
  return { ok: true, draft: { savedAt, processId: processId as number, quick, answers: answers as GivenAnswers } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
