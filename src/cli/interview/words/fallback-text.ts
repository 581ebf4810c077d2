import type { Answers } from '../../../core/answers/answers.ts';
import { fallbackOf } from '../../../core/model/fallback.ts';
import type { Firm } from '../../../core/model/firm.ts';
import type { Catalogue } from '../../../domain/index.ts';
import type { NumberQuestion } from '../../../domain/questions.ts';
import type { Range } from '../../../domain/vocabulary.ts';
import { plainNumber } from '../../../report/format/values.ts';
import { signBefore, withUnit } from './units.ts';

/** Defaults say "about here"; more figures would be false precision. Judgement. */
const FIGURES = 2;

/** What stands in for a number nobody knows, given what is known so far: `1–15 hours (likely 4)`. */
export function fallbackText(catalogue: Catalogue, question: NumberQuestion, answers: Answers, firm: Firm): string {
  if (question.fallback.kind === 'market-price') return "the market's price";
  const source = fallbackOf(question, firm, (key) => answers.numbers[key] !== undefined);
  if (source.kind === 'range') return rangeText(source.range, question, firm.market.currency);
  const other = catalogue.questions[source.name];
  return other === undefined ? source.name : `the same as “${other.name}”`;
}

function rangeText([low, likely, high]: Range, { unit }: NumberQuestion, currency: string): string {
  const sign = signBefore(unit, currency);
  const [from, middle, to] = [low, likely, high].map((value) => plainNumber(Number(value.toPrecision(FIGURES))));
  if (from === to) return withUnit(`${sign}${from}`, unit, from === '1');
  return `${withUnit(`${sign}${from}–${sign}${to}`, unit, false)} (likely ${sign}${middle})`;
}
