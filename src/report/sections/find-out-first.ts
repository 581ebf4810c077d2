import { type Block, numbers, paragraph, words } from '../blocks.ts';
import { about, signOf } from '../format/money.ts';
import { capitalised } from '../format/words.ts';
import type { Result } from '../result.ts';
import type { SectionOf } from './section.ts';

const MOST_SHOWN = 5;
/** What is worth less than this a month is not worth finding out: money at any scale. Judgement. */
const LEAST = 1;

/** Which answers are worth having before deciding, and how to get them. */
const findOutFirst: SectionOf = (result) => ({
  id: 'find-out-first',
  title: 'Find out first',
  blocks: worthKnowing(result),
});
export default findOutFirst;

function worthKnowing({ findOutFirst, perfectInformation, currency }: Result): Block[] {
  const sign = signOf(currency);
  const shown = findOutFirst.filter(({ value }) => value >= LEAST).slice(0, MOST_SHOWN);
  const all = `Knowing everything would be worth ${about(perfectInformation, sign)} a month.`;
  if (shown.length === 0) {
    return [paragraph(`No single answer is worth waiting for: none would change what to do often enough. ${all}`)];
  }
  return [
    {
      kind: 'table',
      columns: [words('What'), numbers(`${sign.trim()} a month`), words('How')],
      rows: shown.map(({ title, value, how }) => ({ cells: [title, about(value), capitalised(how)] })),
    },
    paragraph(`The most it may cost to find out. ${all}`, 'quiet'),
  ];
}
