import { numbers, type Row, type Table, words } from '../../blocks.ts';
import { expected, expectedYear, signOf, spread } from '../../format/money.ts';
import type { Estimate, Result } from '../../result.ts';
import { figuresOf } from '../lookup.ts';
import type { SectionOf } from '../section.ts';
import { moneySentence } from './money-sentence.ts';
import { odds } from './odds.ts';
import { firstStep, sentences, strengthTitles } from './sentences.ts';

/** What to do, how sure that is, what it saves, and what to do first. */
const verdict: SectionOf = (result) => {
  const { strength } = result.verdict;
  const [title, ...more] = sentences[strength](result);
  return {
    id: 'verdict',
    title: `Verdict: ${strengthTitles[strength]}`,
    blocks: [
      {
        kind: 'callout',
        tone: 'accent',
        title,
        text: [...more, moneySentence(result), ...firstStep(result)],
        odds: odds(result),
      },
      figures(result),
    ],
  };
};
export default verdict;

function figures(result: Result): Table {
  const { title, cost, net } = figuresOf(result, result.verdict.option);
  const sign = signOf(result.currency);
  const row = (label: string, estimate: Estimate): Row => ({
    cells: [label, expected(estimate, sign), spread(estimate, sign), expectedYear(estimate, sign)],
  });
  const today = row('IT costs today', result.today);
  return {
    kind: 'table',
    columns: [words(''), numbers('a month'), numbers('8 times in 10'), numbers('a year')],
    rows: result.verdict.option === 'as-is' ? [today] : [today, row(title, cost), row('Saved', net)],
  };
}
