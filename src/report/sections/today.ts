import { GROUPS, type GroupId } from '../../domain/vocabulary.ts';
import { type Block, numbers, paragraph, type Row, words } from '../blocks.ts';
import { about, expected, expectedYear, isExact, signOf, spread, toTheCent } from '../format/money.ts';
import { inSentence } from '../format/words.ts';
import type { LineResult, Result } from '../result.ts';
import { costsToday } from './pictures.ts';
import type { SectionOf } from './section.ts';

const ASSUMED = '~';

/** The cost breakdown. Means add up to subtotals; percentiles don't, so subtotals have none. */
const today: SectionOf = (result) => ({
  id: 'today',
  title: 'What IT costs today',
  blocks: [
    {
      kind: 'table',
      columns: [
        words(`Expected, ${signOf(result.currency).trim()}`),
        numbers('a month'),
        numbers('8 times in 10'),
        numbers('a year'),
      ],
      rows: [...groups(result).flatMap(groupRows), totalRow(result)],
      drawn: costsToday(result),
    },
    ...legend(result),
    paragraph(
      'The uncovered risks are averages over many years: a typical year costs nothing on those lines, ' +
        'a bad one many times the figure.',
    ),
  ],
});
export default today;

interface Group {
  readonly title: string;
  readonly lines: readonly LineResult[];
}

const groups = ({ lines }: Result): Group[] =>
  (Object.keys(GROUPS) as GroupId[]).map((id) => ({
    title: GROUPS[id],
    lines: lines.filter(({ group }) => group === id),
  }));

function groupRows({ title, lines }: Group): Row[] {
  const mean = lines.reduce((sum, { cost }) => sum + cost.mean, 0);
  const show = lines.every(({ cost }) => isExact(cost)) ? toTheCent : about;
  return [
    { rank: 'group', cells: [title, show(mean), '', show(12 * mean)] },
    ...lines.filter(costsSomething).map(lineRow),
  ];
}

const lineRow = ({ title, cost, assumed }: LineResult): Row => ({
  rank: 'member',
  cells: [
    assumed ? `${title}\u00a0${ASSUMED}` : title,
    expected(cost),
    isExact(cost) ? { text: 'as given', tone: 'quiet' } : spread(cost),
    expectedYear(cost),
  ],
});

const totalRow = ({ today }: Result): Row => ({
  rank: 'total',
  cells: ['Total', expected(today), isExact(today) ? '' : spread(today), expectedYear(today)],
});

function legend({ lines }: Result): Block[] {
  const assumed = lines.some((line) => line.assumed && costsSomething(line));
  const zero = lines.filter((line) => !costsSomething(line)).map(({ title }) => inSentence(title));
  const notes = [
    ...(assumed ? [`${ASSUMED} rests on an assumed answer.`] : []),
    ...(zero.length > 0 ? [`Zero: ${zero.join(' · ')}.`] : []),
  ];
  return notes.length === 0 ? [] : [paragraph(notes.join(' '), 'quiet')];
}

const costsSomething = ({ cost }: LineResult): boolean => cost.mean !== 0 || cost.p90 !== 0;
