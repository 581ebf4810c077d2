import type { Catalogue } from '../../domain/index.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import type { Edge } from '../edge.ts';
import { findDrafts, type StoredDraft } from './drafts/find-drafts.ts';
import { type DraftKeeper, keepDraft, removeDraft } from './drafts/keep-draft.ts';

import type { InterviewState } from './interview-state.ts';
import type { Asker } from './terminal/asker.ts';
import { draftLine, welcomeBackLine, welcomeLines } from './words/greetings.ts';
import type { Look } from './words/transcript.ts';

/** How the command line wants the interview to begin. */
export interface StartOptions {
  readonly quick?: true;
  readonly market?: MarketId;
  readonly resume?: true;
}

export interface Start {
  readonly state: InterviewState;
  readonly keeper: DraftKeeper;
}

/** A new interview, or one that was interrupted where there is one and the person wants to go on with it. */
export async function chooseStart(
  catalogue: Catalogue,
  options: StartOptions,
  edge: Edge,
  { asker, look }: { asker: Asker; look: () => Look },
): Promise<Start> {
  const { drafts, aside } = await findDrafts(catalogue, edge);
  asker.say(aside.map(({ file, fault }) => `${FAULTS[fault]} It is kept as ${file}.`));
  const stateOf = (stored?: StoredDraft) => startState(catalogue, options, stored);
  const draft = await chooseDraft(drafts, options, asker, stateOf);
  const state = stateOf(draft);
  asker.say(draft === undefined ? welcomeLines(state, look()) : [welcomeBackLine(state)]);
  return { state, keeper: keepDraft(edge, draft?.file) };
}

const FAULTS = {
  damaged: 'An interview that was interrupted cannot be read any more.',
  'other-version': 'An interview that was interrupted was kept by another version of this program.',
} as const;

async function chooseDraft(
  drafts: readonly StoredDraft[],
  { resume }: StartOptions,
  asker: Asker,
  stateOf: (stored: StoredDraft) => InterviewState,
): Promise<StoredDraft | undefined> {
  const free = drafts.find(({ inUse }) => !inUse);
  if (resume) {
    const draft = free ?? drafts[0];
    if (draft === undefined) asker.say(['There is no interrupted interview to go on with; this is a new one.']);
    return draft;
  }
  if (free === undefined) {
    if (drafts.length > 0) asker.say([ANOTHER_WINDOW]);
    return undefined;
  }
  const chosen = await askWhatToDo(draftLine(stateOf(free), free.draft), asker);
  if (chosen === 'discard') removeDraft(free.file);
  return chosen === 'continue' ? free : undefined;
}

const ANOTHER_WINDOW =
  'Another window is in the middle of an interview, so this is a new one; --resume takes the other one over.';

async function askWhatToDo(says: string, asker: Asker): Promise<string> {
  for (;;) {
    const reply = await asker.list({
      heading: 'An interview was interrupted',
      ask: 'Go on with it?',
      why: says,
      entries: [
        { value: 'continue', text: 'Yes, go on', typed: 'yes' },
        { value: 'later', text: 'No, begin a new one and keep it for later', typed: 'no' },
        { value: 'discard', text: 'No, begin a new one and delete it', typed: 'delete' },
      ],
      under: [],
      selected: 'continue',
    });
    if (reply.kind === 'answer') return reply.answer;
  }
}

function startState(catalogue: Catalogue, options: StartOptions, stored?: StoredDraft): InterviewState {
  const given = stored?.draft.answers ?? {};
  const market = options.market ?? (given['market'] as MarketId | undefined) ?? 'us';
  return {
    catalogue,
    quick: options.quick ?? stored?.draft.quick ?? false,
    market,
    given: options.market === undefined ? given : { ...given, market },
  };
}
