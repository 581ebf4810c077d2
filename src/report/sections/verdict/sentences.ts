import { thresholds } from '../../../domain/verdict.ts';
import type { OptionId, Strength } from '../../../domain/vocabulary.ts';
import { inRuns, percent } from '../../format/chances.ts';
import { about, signOf } from '../../format/money.ts';
import { capitalised, enumerate, inSentence } from '../../format/words.ts';
import type { Result } from '../../result.ts';
import { figuresOf, isOutsourced, optionOf } from '../lookup.ts';

/** The verdict in a sentence that a shop owner can repeat, and what qualifies it. */
type Sentences = readonly [verdict: string, ...more: string[]];

export const sentences: Readonly<Record<Strength, (result: Result) => Sentences>> = {
  clear: ({ verdict: { option, pBest } }) => [`${advise(option)}: it came out cheapest in ${inRuns(pBest)}.`],

  lean: (result) => [`${lean(result.verdict)}.`, ...guesswork(result)],

  'toss-up': (result) => {
    const { option, pBest, tossUpWith, runnerUp } = result.verdict;
    const other = figuresOf(result, tossUpWith ?? runnerUp);
    const gap = Math.abs(figuresOf(result, option).net.mean - other.net.mean);
    return [
      `A toss-up: ${optionOf(option).advice}, or ${optionOf(other.id).advice}.`,
      `They came out cheapest in ${hundredths(pBest)} and ${inRuns(other.pBest)}, ` +
        `${about(gap, signOf(result.currency))} a month apart: too close to call. ` +
        'Take the one that is easier to undo, with less to set up and no contract to sit out.',
    ];
  },

  'measure-first': (result) => {
    const { option, pBest, assumedShare } = result.verdict;
    return [
      `Measure before you decide: ${percent(assumedShare)} of what IT seems to cost today is assumed.`,
      `${whatToFindOut(result)}For four weeks write down each IT problem: the date, the minutes, who waited, ` +
        'who fixed it. Then run this again.',
      `On what is known so far you would ${optionOf(option).advice}: cheapest in ${inRuns(pBest)}.`,
    ];
  },
};

const advise = (option: OptionId): string =>
  isOutsourced(option) ? capitalised(optionOf(option).advice) : `Don't outsource, ${optionOf(option).advice}`;

const lean = ({ option, pBest }: Result['verdict']): string =>
  isOutsourced(option)
    ? `Probably ${optionOf(option).advice}: it came out cheapest in ${inRuns(pBest)}`
    : `Probably don't outsource, ${optionOf(option).advice}: it came out cheapest in ${inRuns(pBest)}`;

function guesswork({ verdict: { assumedShare } }: Result): string[] {
  if (assumedShare <= thresholds.clearUpTo) return [];
  return [`${percent(assumedShare)} of today's cost is assumed; real figures would make this firmer.`];
}

/** The dearest lines that rest on assumed hours, days or numbers. */
function whatToFindOut({ lines }: Result): string {
  const guessed = lines.filter(({ id, assumed }) => assumed && MEASURABLE.includes(id));
  const dearest = [...guessed].sort((a, b) => b.cost.mean - a.cost.mean).slice(0, 3);
  if (dearest.length === 0) return '';
  return `Find out ${enumerate(dearest.map(({ title }) => inSentence(title)))}. `;
}
const MEASURABLE: readonly string[] = ['owner-time', 'staff-time', 'waiting', 'change', 'outages'];

const hundredths = (chance: number): string => inRuns(chance).replace(' of 100 runs', '');
