import { type Block, bullets, numbers, type Row, type Table, words } from '../../blocks.ts';
import { expected, expectedYear, signOf, spread } from '../../format/money.ts';
import type { Estimate, Result } from '../../result.ts';
import { figuresOf } from '../lookup.ts';
import type { SectionOf } from '../section.ts';
import { moneySentence } from './money-sentence.ts';
import { sentences } from './sentences.ts';

/** What to do, how sure that is, what it saves, and what to do first. */
const verdict: SectionOf = (result) => {
  const [title, ...more] = sentences[result.verdict.strength](result);
  return {
    id: 'verdict',
    title: 'Verdict',
    blocks: [
      { kind: 'callout', tone: 'accent', title, text: [...more, ...moneySentence(result), ...firstStep(result)] },
      figures(result),
      ...reasons(result),
    ],
  };
};
export default verdict;

const firstStep = ({ actions: [first] }: Result): string[] =>
  first === undefined ? [] : [`Do this first: ${first.action}`];

const reasons = ({ verdict: { reasons } }: Result): Block[] => (reasons.length === 0 ? [] : [bullets(reasons)]);

function figures(result: Result): Table {
  const { title, cost, net } = figuresOf(result, result.verdict.option);
  const sign = signOf(result.currency);
  const row = (label: string, estimate: Estimate): Row => ({
    cells: [label, expected(estimate, sign), spread(estimate, sign), expectedYear(estimate, sign)],
  });
  const today = row('IT costs today', result.today);
  return {
    kind: 'table',
    columns: [words(''), numbers('a month'), numbers('in 8 of 10 runs'), numbers('a year')],
    rows: result.verdict.option === 'as-is' ? [today] : [today, row(title, cost), row('Saved', net)],
  };
}
