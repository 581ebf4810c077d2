import { questions } from '../../domain/index.ts';
import type { Unit } from '../../domain/questions.ts';
import { type Block, paragraph, type Spans } from '../blocks.ts';
import { about, signOf } from '../format/money.ts';
import { quantity } from '../format/quantities.ts';
import { count, inSentence } from '../format/words.ts';
import { change } from '../other-side.ts';
import type { FlipResult, Result } from '../result.ts';
import { figuresOf } from './lookup.ts';
import type { SectionOf } from './section.ts';

/** Flips that are spelt out; the nearest ones are those that may happen. Judgement. */
const MOST_SHOWN = 5;

/** The values at which another way takes the lead, and the inputs that move the advantage most. */
const whatWouldChange: SectionOf = (result) => ({
  id: 'what-would-change',
  title: 'What would change the verdict',
  blocks: [...flips(result), ...breakEven(result), ...tornado(result)],
});
export default whatWouldChange;

function flips(result: Result): Block[] {
  const { flips, steady } = result;
  const nearest = [...flips].sort((a, b) => change(a) - change(b)).slice(0, MOST_SHOWN);
  if (nearest.length === 0) return [paragraph('No single quantity or price changes it, whatever its accepted value.')];
  const more = flips.length - nearest.length;
  const rest = [
    ...(more > 0 ? [`${more} more would take a larger change (the JSON lists them).`] : []),
    ...(steady.length > 0 ? [`${count(steady.length, 'figure')} would not change it at any accepted value.`] : []),
  ];
  return [
    { kind: 'list', items: nearest.map((flip) => ({ text: flip.says, aside: `now ${now(flip, result)}` })) },
    ...(rest.length === 0 ? [] : [paragraph(rest.join(' '), 'quiet')]),
  ];
}

const now = ({ key, current }: FlipResult, { currency }: Result): string =>
  quantity(current, unitOf(key), signOf(currency));

function unitOf(key: string): Unit {
  const question = questions[key];
  if (question?.kind !== 'number') throw new Error(`"${key}" is no question for a number.`);
  return question.unit;
}

function breakEven(result: Result): Block[] {
  const { breakEvenSeatPrice, verdict, currency } = result;
  const baseline = inSentence(figuresOf(result, verdict.baseline).title);
  return [
    paragraph(
      breakEvenSeatPrice === null
        ? `No price above zero makes a subscription cost as little as “${baseline}”.`
        : `A subscription costs as much as “${baseline}” at ${quantity(breakEvenSeatPrice, 'money a seat and month', signOf(currency))} a seat and month.`,
    ),
  ];
}

function tornado(result: Result): Block[] {
  const { tornado, tornadoAgainst, verdict, currency } = result;
  if (tornado.length === 0) return [];
  const [own, other] = [figuresOf(result, verdict.option), figuresOf(result, tornadoAgainst)];
  const mark = (value: number) => ({ value, text: about(value, signOf(currency)) });
  const spans: Spans = {
    kind: 'spans',
    scale: `what “${inSentence(own.title)}” saves a month over “${inSentence(other.title)}”`,
    middle: mark(own.net.mean - other.net.mean),
    spans: tornado.map(({ title, low, high }) => ({
      label: title,
      from: mark(Math.min(low, high)),
      to: mark(Math.max(low, high)),
    })),
  };
  return [
    paragraph(
      `What moves it most: ${spans.scale}, with one input at its 10th and at its 90th percentile (${spans.middle.text} with all of them uncertain).`,
    ),
    spans,
  ];
}
