import { type Block, paragraph } from '../blocks.ts';
import { inCases } from '../format/chances.ts';
import { exactly, signOf } from '../format/money.ts';
import { capitalised, inSentence } from '../format/words.ts';
import type { Result } from '../result.ts';
import { figuresOf } from './lookup.ts';
import type { SectionOf } from './section.ts';

/** The chance of a loss beyond what the firm could absorb, which averages hide. */
const tail: SectionOf = (result) => ({
  id: 'tail',
  title: 'A big loss',
  blocks: [paragraph(chances(result)), ...treatFirst(result)],
});
export default tail;

function chances(result: Result): string {
  const { tail, verdict, currency } = result;
  const size = `${exactly(tail.threshold, signOf(currency))} or more (${mostToAbsorb(result)})`;
  const loss = `at least one loss of ${size} within ${tail.years} years`;
  const today = `${capitalised(inCases(tail.today))} firms like this one will have ${loss}.`;
  if (verdict.option === 'as-is') return today;
  const { title, tailRisk } = figuresOf(result, verdict.option);
  return `${today} With “${inSentence(title)}” it is ${inCases(tailRisk)}.`;
}

function mostToAbsorb({ answers: { cashBuffer } }: Result): string {
  const given = cashBuffer !== undefined && cashBuffer !== null && cashBuffer !== 'unknown';
  return given ? 'the most you could absorb' : 'assumed to be the most you could absorb';
}

function treatFirst({ tail }: Result): Block[] {
  if (!tail.treatFirst) return [];
  return [
    {
      kind: 'callout',
      tone: 'critical',
      title: 'Treat the tail first: insurance, and the fixes.',
      text: ['A loss this size decides more than any monthly saving.'],
    },
  ];
}
