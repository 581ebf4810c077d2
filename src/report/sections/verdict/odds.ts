import type { Odds } from '../../drawings.ts';
import { timesIn100 } from '../../format/chances.ts';
import type { OptionResult, Result } from '../../result.ts';

const RUNS = 100;

/** In how many of 100 futures each way came out cheapest, the recommended one first. */
export function odds({ options, verdict }: Result): Odds {
  const candidates = options.filter(({ candidate, pBest }) => candidate && pBest > 0);
  const ranked = candidates.sort((a, b) => rank(b, verdict) - rank(a, verdict) || b.pBest - a.pBest);
  const times = wholeTimes(ranked.map(({ pBest }) => pBest));
  return {
    says: 'Which way came out cheapest in 100 futures',
    parts: ranked.map(({ title, pBest }, place) => ({
      label: title,
      times: times[place] ?? 0,
      text: timesIn100(pBest),
    })),
  };
}

const rank = ({ id }: OptionResult, { option }: Result['verdict']): number => (id === option ? 1 : 0);

/** Whole numbers that add up to 100: what rounding down leaves over goes to the largest remainders. */
function wholeTimes(chances: readonly number[]): number[] {
  const whole = chances.map((chance) => Math.floor(chance * RUNS));
  const left = RUNS - whole.reduce((sum, times) => sum + times, 0);
  const byRemainder = chances
    .map((chance, place) => ({ place, remainder: chance * RUNS - Math.floor(chance * RUNS) }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { place } of byRemainder.slice(0, left)) whole[place] = (whole[place] ?? 0) + 1;
  return whole;
}
