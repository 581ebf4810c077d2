import type { OptionId, Strength } from '../../../domain/vocabulary.ts';
import { percent, timesIn100 } from '../../format/chances.ts';
import { about, signOf } from '../../format/money.ts';
import { asName, capitalised, enumerate, inSentence } from '../../format/words.ts';
import type { OptionResult, Result } from '../../result.ts';
import { criticalFindings, figuresOf, isOutsourced, optionOf } from '../lookup.ts';

/** The verdict in a sentence that a shop owner can repeat, and what qualifies it. */
type Sentences = readonly [verdict: string, ...more: string[]];

/** How sure a verdict is, in a word or two. */
export const strengthTitles: Readonly<Record<Strength, string>> = {
  clear: 'clear',
  lean: 'likely',
  'toss-up': 'a toss-up',
  'measure-first': 'measure first',
};

export const sentences: Readonly<Record<Strength, (result: Result) => Sentences>> = {
  clear: ({ verdict: { option, pBest } }) => [
    isOutsourced(option) ? `${capitalised(advice(option))}.` : `Don't outsource: ${advice(option)}.`,
    `It came out cheapest ${timesIn100(pBest)}.`,
  ],

  lean: (result) => [
    isOutsourced(result.verdict.option)
      ? `Probably: ${advice(result.verdict.option)}.`
      : `Probably don't outsource: ${advice(result.verdict.option)}.`,
    [`It came out cheapest ${timesIn100(result.verdict.pBest)}; another way may still win.`, ...guesswork(result)].join(
      ' ',
    ),
  ],

  'toss-up': (result) => {
    const { option, pBest, tossUpWith, runnerUp } = result.verdict;
    const one = figuresOf(result, option);
    const other = figuresOf(result, tossUpWith ?? runnerUp);
    const gap = about(Math.abs(one.net.mean - other.net.mean), signOf(result.currency));
    return [
      `A toss-up: ${advice(one.id)}, or ${advice(other.id)}.`,
      `Too close to call: they are ${gap} a month apart; the first came out cheapest ${timesIn100(pBest)}, ` +
        `the second ${timesIn100(other.pBest).replace(/\stimes in\s100$/, '')}. Take the one that is easier to undo${easierToUndo(one, other)}.`,
    ];
  },

  'measure-first': (result) => {
    const { option, pBest, assumedShare } = result.verdict;
    return [
      `Measure before you decide: ${percent(assumedShare)} of what IT seems to cost today is assumed.`,
      `For four weeks write down each IT problem: the date, the minutes, who waited, who fixed it. ` +
        `${whatToFindOut(result)}Then run this again.`,
      `On what is known so far, ${advice(option)}: it came out cheapest ${timesIn100(pBest)}.`,
    ];
  },
};

/** The gap to close, or the action, that comes before everything else. */
export function firstStep(result: Result): string[] {
  const gaps = criticalFindings(result).length;
  if (gaps > 0) return [`First ${gaps === 1 ? 'close the critical gap' : `close the ${gaps} critical gaps`} below.`];
  const [first] = result.actions;
  return first === undefined ? [] : [`Do this first: ${inSentence(first.action)}`];
}

const advice = (option: OptionId): string => optionOf(option).advice;

/** What would turn a likely verdict into a clear one. */
function guesswork({ verdict: { assumedShare, tooMuchAssumed }, answers }: Result): string[] {
  if (tooMuchAssumed) {
    return [`${percent(assumedShare)} of today's cost is assumed; real figures would make this firmer.`];
  }
  return isKnown(answers['staff']) || isKnown(answers['workstations'])
    ? []
    : ['The number of people is assumed; the real one would make this firmer.'];
}

const isKnown = (answer: unknown): boolean => answer !== undefined && answer !== null && answer !== 'unknown';

/** Without a provider there is no contract to sit out; between two providers the one with less to set up. */
function easierToUndo(one: OptionResult, other: OptionResult): string {
  const inHouse = [one, other].filter(({ id }) => !isOutsourced(id));
  if (inHouse.length === 2) return '; neither binds you to anybody';
  if (inHouse[0] !== undefined) return `, “${inSentence(inHouse[0].title)}”: there is no contract to sit out`;
  const lighter = one.setUpOnce <= other.setUpOnce ? one : other;
  return `, “${inSentence(lighter.title)}”: there is less to set up`;
}

/** The dearest lines that rest on assumed hours, days or numbers. */
function whatToFindOut({ lines }: Result): string {
  const guessed = lines.filter(({ id, assumed }) => assumed && MEASURABLE.includes(id));
  const dearest = [...guessed].sort((a, b) => b.cost.mean - a.cost.mean).slice(0, 3);
  if (dearest.length === 0) return '';
  return `What counts most is ${enumerate(dearest.map(({ title }) => asName(title)))}. `;
}
const MEASURABLE: readonly string[] = ['owner-time', 'staff-time', 'waiting', 'change', 'outages'];
