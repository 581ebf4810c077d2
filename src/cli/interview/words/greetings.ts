import { MARKET_IDS } from '../../../domain/vocabulary.ts';
import { wrap } from '../../../renderers/terminal/wrap.ts';
import { longDate } from '../../../report/format/dates.ts';
import { count } from '../../../report/format/words.ts';
import { tool } from '../../../tool.ts';
import type { Draft } from '../drafts/draft.ts';
import { currencyIn, type InterviewState, routeIn } from '../interview-state.ts';
import type { Look } from './transcript.ts';

/** Questions that somebody who knows their firm answers in a minute. Judgement. */
const QUESTIONS_A_MINUTE = 4;

/** What is said before the first question. */
export function welcomeLines(state: InterviewState, { width, palette }: Look): string[] {
  const questions = routeIn(state).length;
  const minutes = Math.ceil(questions / QUESTIONS_A_MINUTE);
  const others = MARKET_IDS.filter((id) => id !== state.market).join('|');
  const quiet = (text: string) => wrap([{ text, paint: palette.quiet }], width);
  return [
    ...wrap([{ text: `${count(questions, 'question')}, about ${minutes} minutes`, paint: palette.strong }], width),
    ...quiet(`Amounts are in ${currencyIn(state)} (--market ${others} for another country).`),
    ...quiet('Where you are not sure, type a range: 5-8, or 5-6-8 with the likely value in the middle.'),
    ...quiet('? means don’t know · < goes back · Ctrl+C stops and keeps every answer'),
  ];
}

/** What is said when an interview goes on. */
export function welcomeBackLine(state: InterviewState): string {
  const route = routeIn(state);
  return `Going on: ${answered(state)} of ${count(route.length, 'question')} answered.`;
}

/** What is said when the person stops. */
export const farewellLine = (kept: InterviewState | undefined): string =>
  kept === undefined || answered(kept) === 0
    ? 'Stopped. Nothing was answered yet.'
    : `Stopped. ${count(answered(kept), 'answer')} kept; ${tool.name} --resume goes on from there.`;

/** A draft in a line: when it was left, and how far it got. */
export function draftLine(state: InterviewState, { savedAt }: Draft): string {
  return `${longDate(savedAt.slice(0, 10))}, ${answered(state)} of ${count(routeIn(state).length, 'question')} answered`;
}

const answered = ({ given, ...state }: InterviewState): number =>
  routeIn({ ...state, given }).filter(({ key }) => given[key] !== undefined).length;
