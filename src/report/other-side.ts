import type { AssessedOption, Assessment } from '../core/assess.ts';
import type { Catalogue } from '../domain/index.ts';
import { conditionOf, optionTitle } from './describe-sensitivity.ts';
import { inCases, timesIn100 } from './format/chances.ts';
import { about, signOf } from './format/money.ts';
import { inSentence } from './format/words.ts';
import type { OtherSideResult } from './result.ts';

/** Conditions that are named; more of them make no stronger case. */
const MOST_CONDITIONS = 2;
/** A difference below this is not worth a sentence: money a month, at scale 1. Judgement. */
const WORTH_SAYING = 5;

/** For each option that is not recommended: its strongest point, and what would have to be true for it to win. */
export function otherSideTexts(catalogue: Catalogue, assessment: Assessment): OtherSideResult[] {
  const { options, verdict } = assessment;
  const recommended = options.find(({ id }) => id === verdict.option) as AssessedOption;
  return options
    .filter(({ id }) => id !== verdict.option)
    .map((option) => ({
      option: option.id,
      strongest: strongestPoint(catalogue, assessment, option, recommended),
      wouldNeed: whatItNeeds(catalogue, assessment, option),
    }));
}

/** Where it beats the recommended option by most money a month; else its chances. */
function strongestPoint(
  catalogue: Catalogue,
  { model, tail }: Assessment,
  option: AssessedOption,
  recommended: AssessedOption,
): string {
  const { currency, scale } = model.firm.market;
  const [most] = gains(catalogue, option, recommended).sort((a, b) => b.money - a.money);
  if (most !== undefined && most.money >= WORTH_SAYING * scale) {
    const than = `than with ${inSentence(optionTitle(catalogue, recommended.id))}`;
    return `About ${about(most.money, signOf(currency))} a month less ${most.where} ${than}.`;
  }
  if (option.tailRisk < recommended.tailRisk) {
    return `A big loss within ${tail.years} years is less likely: ${inCases(option.tailRisk)}.`;
  }
  return option.candidate && option.pBest > 0
    ? `It came out cheapest ${timesIn100(option.pBest)}.`
    : 'No figure of its own speaks for it.';
}

function gains(catalogue: Catalogue, { cost }: AssessedOption, { cost: other }: AssessedOption) {
  const lines = cost.lines.map((line, place) => ({
    where: `under “${inSentence(catalogue.lines[place]?.title ?? line.id)}”`,
    money: (other.lines[place]?.mean ?? 0) - line.mean,
  }));
  const parts = (['fee', 'steering', 'setUp'] as const).map((part) => ({
    where: PARTS[part],
    money: other.parts[part] - cost.parts[part],
  }));
  return [...lines, ...parts];
}
const PARTS = { fee: 'in fees', steering: 'for steering a provider', setUp: 'for the set-up' } as const;

function whatItNeeds(
  catalogue: Catalogue,
  { sensitivity, model }: Assessment,
  { id, candidate }: AssessedOption,
): string {
  if (!candidate) {
    return id === 'as-is'
      ? 'It is no candidate while a critical gap is open: close that first.'
      : 'It is no candidate while nothing is left to fix.';
  }
  const sign = signOf(model.firm.market.currency);
  const conditions = sensitivity.flips
    .filter(({ option }) => option === id)
    .sort((a, b) => change(a) - change(b))
    .slice(0, MOST_CONDITIONS)
    .map((flip) => conditionOf(catalogue, flip, sign));
  if (conditions.length > 0) return `It wins once ${conditions.join(', or once ')}.`;
  return 'No single figure makes it win, whatever its value; several would have to change together.';
}

/** What lies nearer together than this is equally far: two factors of one product are, but for rounding. */
const DIGITS = 1e9;

/** How far a value is from the current one, as a ratio: doubling and halving are equally far. */
export const change = ({ current, value }: { readonly current: number; readonly value: number }): number =>
  current > 0 && value > 0 ? Math.round(Math.abs(Math.log(value / current)) * DIGITS) : Number.POSITIVE_INFINITY;
