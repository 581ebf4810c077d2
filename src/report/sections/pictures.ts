import type { Tone } from '../blocks.ts';
import type { Intervals, Stacks } from '../drawings.ts';
import { expected, isExact, signOf, spread } from '../format/money.ts';
import type { Estimate, OptionResult, Result } from '../result.ts';

/** Each cost of today with the range it may lie in. */
export function costsToday({ lines, currency }: Result): Intervals {
  const sign = signOf(currency);
  const costly = lines.filter(({ cost }) => cost.p90 > 0);
  return {
    shape: 'intervals',
    sign,
    says: 'What each part of IT costs a month today: the mean as a dot, the range it stays in 8 times in 10 as a band.',
    rows: costly.map(({ title, cost }) => ({ label: title, ...ends(cost), text: amount(cost, sign) })),
  };
}

/** The parts of an option's cost, in the order in which they are stacked. */
const PARTS: Readonly<Record<keyof OptionResult['parts'], string>> = {
  residual: 'What remains',
  fee: 'Fee',
  fixes: 'Fixes',
  steering: 'Steering',
  setUp: 'Set-up, spread',
  providerRisk: 'Provider risk',
};

/** All ways side by side, today first: what each cost is made of, and the range it may lie in. */
export function costsCompared({ options, verdict, currency }: Result): Stacks {
  const sign = signOf(currency);
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) =>
    options.some((option) => option.parts[part] > 0),
  );
  return {
    shape: 'stacks',
    sign,
    says: 'What each way costs a month, made of its parts, and the range it stays in 8 times in 10 as a line.',
    parts: parts.map((part) => PARTS[part]),
    rows: options.map((option) => ({
      label: option.id === verdict.option ? `${option.title}, recommended` : option.title,
      ...ends(option.cost),
      text: amount(option.cost, sign),
      parts: parts.map((part) => option.parts[part]),
      ...toned(option, verdict.option),
    })),
  };
}

function toned({ id, candidate }: OptionResult, recommended: string): { tone?: Tone } {
  if (id === recommended) return { tone: 'accent' };
  return candidate ? {} : { tone: 'quiet' };
}

const ends = ({ mean, p10, p90 }: Estimate) => ({ low: p10, mean, high: p90 });

const amount = (cost: Estimate, sign: string): string =>
  isExact(cost) ? expected(cost, sign) : `${expected(cost, sign)} (${spread(cost)})`;
