import { type Block, numbers, paragraph, type Row, type Table, words } from '../blocks.ts';
import { percent } from '../format/chances.ts';
import { about, end, exactly, expected, signOf } from '../format/money.ts';
import { inSentence } from '../format/words.ts';
import type { OptionResult, Result } from '../result.ts';
import { criticalFindings } from './lookup.ts';
import { costsCompared } from './pictures.ts';
import type { SectionOf } from './section.ts';

/** The five ways side by side: the parts of each cost, what it saves, and its chances. */
const comparison: SectionOf = (result) => ({
  id: 'options',
  title: 'Five ways compared',
  blocks: [sideBySide(result), ...leftOut(result)],
});
export default comparison;

type Measure = readonly [label: string, show: (option: OptionResult) => string, rank?: 'member' | 'total'];

const measures = ({ tail, currency }: Result): readonly Measure[] => [
  ['What remains', ({ parts }) => part(parts.residual)],
  ['Fee', ({ parts }) => part(parts.fee)],
  ['Fixes', ({ parts }) => part(parts.fixes)],
  ['Steering', ({ parts }) => part(parts.steering)],
  ['Set-up, spread', ({ parts }) => part(parts.setUp)],
  ['Provider risk', ({ parts }) => part(parts.providerRisk)],
  ['Total a month', ({ cost }) => expected(cost), 'total'],
  ['8 times in 10 from', ({ cost }) => end(cost.p10), 'member'],
  ['to', ({ cost }) => end(cost.p90), 'member'],
  ['Saved a month', ({ net }) => part(net.mean)],
  ['Set-up, once', ({ setUpOnce }) => part(setUpOnce)],
  ['Cheapest in', ({ candidate, pBest }) => (candidate ? percent(pBest) : NONE)],
  ['Saves money in', ({ id, candidate, pSaves }) => (id === 'as-is' || !candidate ? NONE : percent(pSaves))],
  [`${exactly(tail.threshold, signOf(currency))} loss, ${tail.years} years`, ({ tailRisk }) => percent(tailRisk)],
];

const NONE = '–';
const part = (mean: number): string => (mean === 0 ? NONE : about(mean));

function sideBySide(result: Result): Table {
  const { options, verdict, currency } = result;
  return {
    kind: 'table',
    drawn: costsCompared(result),
    columns: [
      words(`${signOf(currency).trim()} a month`),
      ...options.map((option) => ({
        ...numbers(option.candidate ? option.title : `(${option.title})`),
        ...(option.id === verdict.option && { tone: 'accent' as const }),
        ...(!option.candidate && { tone: 'quiet' as const }),
      })),
    ],
    rows: measures(result)
      .map(([label, show, rank]): Row => ({ cells: [label, ...options.map(show)], ...(rank && { rank }) }))
      .filter(({ cells: [, ...figures] }) => figures.some((figure) => figure !== NONE)),
  };
}

function leftOut(result: Result): Block[] {
  const out = result.options.filter(({ candidate }) => !candidate);
  if (out.length === 0) return [];
  const reasons = out.map((option) => `${inSentence(option.title)}, because ${reason(result, option)}`);
  return [paragraph(`(Left out of the ranking: ${reasons.join('; ')}.)`, 'quiet')];
}

function reason(result: Result, { id }: OptionResult): string {
  if (id === 'in-house-plus') return 'nothing is left to fix';
  return criticalFindings(result).length === 1 ? 'a critical gap is open' : 'critical gaps are open';
}
