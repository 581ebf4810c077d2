import type { GivenAnswers } from '../../core/answers/answers.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { MarketId } from '../../domain/vocabulary.ts';
import { paletteOf } from '../../renderers/terminal/paint.ts';
import type { Edge } from '../edge.ts';
import { onEndSignal } from '../end-signals.ts';
import type { Replacing } from '../may-replace.ts';
import { wantsColour } from '../print.ts';
import { askInOrder, type Session } from './ask-questions.ts';
import { finalAnswers, keepEach, type Progress, saveAnswers } from './keep-answers.ts';
import { chooseStart } from './start.ts';
import { type Asker, Stopped } from './terminal/asker.ts';
import { openAsker } from './terminal/open-asker.ts';
import { farewellLine } from './words/greetings.ts';

/** What the command line says about an interview. */
export interface InterviewOptions extends Replacing {
  readonly quick?: true;
  readonly market?: MarketId;
  readonly resume?: true;
  readonly save?: string;
  readonly color: boolean;
}

/** An interview that was answered to its end. */
export interface Interviewed {
  readonly answers: GivenAnswers;
  /** To be called when the report is out: nothing is left to continue. */
  readonly forget: () => void;
}

/** Asks everything at the terminal; undefined when the person stopped. Each answer is on disk before the next question. */
export async function interview(
  catalogue: Catalogue,
  options: InterviewOptions,
  edge: Edge,
): Promise<Interviewed | undefined> {
  const replaces = await mayReplaceSaved(options, edge);
  const stopped = new AbortController();
  const off = onEndSignal(edge.host, () => stopped.abort());
  const asker = await openAsker(edge, options.color, stopped);
  const progress: Progress = {};
  try {
    return await conduct(catalogue, { ...options, replaces }, edge, asker, progress);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    asker.say(['', farewellLine(progress.kept)]);
    return undefined;
  } finally {
    asker.close();
    off();
  }
}

/** Asked before the first question, not after the last. */
async function mayReplaceSaved(options: InterviewOptions, edge: Edge): Promise<boolean> {
  if (options.save === undefined) return false;
  const { mayReplace } = await import('../may-replace.ts');
  return mayReplace(options.save, options, edge);
}

async function conduct(
  catalogue: Catalogue,
  options: InterviewOptions & { readonly replaces: boolean },
  edge: Edge,
  asker: Asker,
  progress: Progress,
): Promise<Interviewed> {
  const palette = paletteOf(options.color && wantsColour(edge.stderr, edge.env));
  const look = () => ({ width: asker.width(), palette });
  const { state, keeper } = await chooseStart(catalogue, options, edge, { asker, look });
  progress.kept = state;
  const session: Session = { asker, look, keep: keepEach(keeper, progress, asker) };
  const asked = await askInOrder(state, session);
  const { reviewAnswers } = await import('./review.ts');
  const answered = await reviewAnswers(asked, session);
  const answers = finalAnswers(answered);
  if (options.save !== undefined) await saveAnswers(options.save, answers, options.replaces, asker);
  return { answers, forget: keeper.remove };
}
