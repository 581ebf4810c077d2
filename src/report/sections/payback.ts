import { type Curves, type Mark, numbers, paragraph, type Table, words } from '../blocks.ts';
import { about, signOf } from '../format/money.ts';
import { inSentence } from '../format/words.ts';
import type { OptionResult, Result } from '../result.ts';
import { figuresOf } from './lookup.ts';
import type { SectionOf } from './section.ts';

const YEAR = 12;
/** Months at which totals are told. */
const MILESTONES = [YEAR, 3 * YEAR, 5 * YEAR] as const;

/** Month by month, what is paid once included: when the recommended way has paid for itself. */
const payback: SectionOf = (result) => {
  const [own, other] = pairOf(result);
  return {
    id: 'payback',
    title: 'Month by month',
    blocks: [paragraph(whenItPays(result, own, other)), curves(result, own, other), totals(result, own, other)],
  };
};
export default payback;

/** The recommended option and the baseline; the runner-up where the baseline is recommended. */
function pairOf(result: Result): readonly [OptionResult, OptionResult] {
  const { option, baseline, runnerUp } = result.verdict;
  return [figuresOf(result, option), figuresOf(result, option === baseline ? runnerUp : baseline)];
}

function whenItPays({ verdict, currency }: Result, own: OptionResult, other: OptionResult): string {
  const set = own.setUpOnce === 0 ? '' : ` It costs ${about(own.setUpOnce, signOf(currency))} to set up.`;
  const [name, rival] = [own.title, `“${inSentence(other.title)}”`];
  if (verdict.option !== verdict.baseline) {
    return own.paybackMonth === null
      ? `${name} does not cost less than ${rival} within five years, set-up included.${set}`
      : `${name} has cost less than ${rival} by the end of month ${own.paybackMonth}, set-up included.${set}`;
  }
  return other.paybackMonth === null
    ? `${other.title} does not cost less than “${inSentence(name)}” within five years, set-up included.`
    : `${other.title} would have cost less than “${inSentence(name)}” by the end of month ${other.paybackMonth}.`;
}

function curves({ currency }: Result, own: OptionResult, other: OptionResult): Curves {
  const sign = signOf(currency);
  const highest = Math.max(...own.path, ...other.path);
  const mark = (value: number): Mark => ({ value, text: about(value, sign) });
  return {
    kind: 'curves',
    title: `Cost by the end of each month, added up: ${inSentence(own.title)} and ${inSentence(other.title)}`,
    x: {
      title: 'month',
      marks: Array.from({ length: own.path.length / YEAR }, (_, year) => ({
        value: (year + 1) * YEAR,
        text: String((year + 1) * YEAR),
      })),
    },
    y: { title: 'cost so far', marks: [mark(0), mark(highest / 2), mark(highest)] },
    curves: [
      { label: own.title, values: own.path, tone: 'accent' },
      { label: other.title, values: other.path },
    ],
  };
}

function totals({ currency }: Result, own: OptionResult, other: OptionResult): Table {
  return {
    kind: 'table',
    columns: [
      words(`Cost so far, ${signOf(currency).trim()}`),
      { ...numbers(own.title), tone: 'accent' },
      numbers(other.title),
      numbers('difference'),
    ],
    rows: MILESTONES.map((months) => {
      const [mine, theirs] = [own.path[months - 1] ?? 0, other.path[months - 1] ?? 0];
      return { cells: [`After ${months} months`, about(mine), about(theirs), about(mine - theirs)] };
    }),
  };
}
