import { type GivenAnswer, MOST_NAME_CHARACTERS } from '../../core/answers/answers.ts';
import type { ChoiceQuestion, NumberQuestion } from '../../domain/questions.ts';
import { printable } from '../../renderers/terminal/printable.ts';
import { spanText } from '../../report/questionnaire/accepted.ts';
import { answersIn, currencyIn, firmIn, type InterviewState } from './interview-state.ts';
import type { Step } from './route.ts';
import type { LinePage, ListPage } from './terminal/asker.ts';
import { DONT_KNOW, type Read, readNumber } from './typed-number.ts';
import { answerText } from './words/answer-text.ts';
import { fallbackText } from './words/fallback-text.ts';
import { withUnit } from './words/units.ts';

/** A number, a range, and a range with its likely value. */
const EXAMPLES = '8, 5-8 or 5-6-8';

/** How a number is asked for. */
export function numberPage(
  state: InterviewState,
  { key, question }: Step & { readonly question: NumberQuestion },
  heading: string,
): LinePage<GivenAnswer> {
  const before = state.given[key] as GivenAnswer | undefined;
  const currency = currencyIn(state);
  const fallback = fallbackText(state.catalogue, question, answersIn(state), firmIn(state));
  const kept = before === undefined ? DONT_KNOW : before;
  return {
    heading,
    ask: question.ask,
    why: question.why,
    under: [
      question.help,
      `${withUnit(spanText(question), question.unit, false)}, such as ${EXAMPLES}`,
      `? don't know: ${fallback} is assumed`,
      ...(before === undefined ? [] : [`Enter keeps ${answerText(question, before, currency)}`]),
    ],
    read: (typed) => readNumber(typed, question, currency),
    whenEmpty: kept,
  };
}

/** How a choice is asked for. The answer given before is the one the cursor stands on. */
export function choicePage(
  state: InterviewState,
  { key, question }: Step & { readonly question: ChoiceQuestion },
  heading: string,
): ListPage {
  const entries = Object.entries(question.options).map(([value, text]) => ({ value, text, typed: value }));
  const before = state.given[key];
  return {
    heading,
    ask: question.ask,
    why: question.why,
    under: [question.help],
    entries: [...entries, { value: DONT_KNOW, text: "I don't know", typed: '?' }],
    selected: typeof before === 'string' ? before : (entries[0]?.value ?? DONT_KNOW),
  };
}

/** How the name on the report is asked for; an empty line is a report without one. */
export function namePage(state: InterviewState): LinePage<string> {
  const before = state.given['businessName'];
  const kept = typeof before === 'string' ? before : '';
  return {
    heading: 'The last one',
    ask: 'What name should stand on the report?',
    why: 'Only if you want one; it changes no figure.',
    under: [kept === '' ? 'Enter leaves it out' : `Enter keeps ${printable(kept)}`],
    read: readName,
    whenEmpty: kept,
  };
}

function readName(typed: string): Read<string> {
  const name = printable(typed).trim();
  if (name.length <= MOST_NAME_CHARACTERS) return { ok: true, answer: name };
  return { ok: false, problem: `A name has at most ${MOST_NAME_CHARACTERS} characters; this one has ${name.length}.` };
}
