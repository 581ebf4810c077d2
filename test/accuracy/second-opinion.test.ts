import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/result.ts';
import { answersOf, marketOf, resultOf, show } from './cases.ts';
import { figuresOf } from './figures.ts';
import { type Opinion, secondOpinion } from './second-opinion.ts';
import { MARKETS } from './second-opinion-tables.ts';
import { secondVerdict } from './second-verdict.ts';

/** Independent runs of random draws; their scatter says how far off their average may be. */
const RUNS = 8;
const DRAWS = 1000;
/** Standard errors of the average within which two right answers lie. */
const STANDARD_ERRORS = 4.5;
/** What the product's own draws may be off: the method's limits across seeds, as a part of today's mean. */
const OWN = { mean: 0.003, percentile: 0.015, chance: 0.02 } as const;
/** For figures that no draw decides: what two ways of adding up a normal distribution may differ by. */
const ROUNDING = 1e-6;

interface Compared {
  readonly path: string;
  readonly product: number;
  readonly second: number;
  readonly allowed: number;
}

function compare(result: Result, opinions: readonly Opinion[]): Compared[] {
  const figures = figuresOf(result);
  return Object.keys(opinions[0]?.figures ?? {})
    .filter((path) => path in figures)
    .map((path) => {
      const values = opinions.map((opinion) => opinion.figures[path] as number);
      const second = average(values);
      const scatter = values.reduce((sum, value) => sum + (value - second) ** 2, 0) / (RUNS - 1);
      const allowed = STANDARD_ERRORS * Math.sqrt(scatter / RUNS) + ownError(path, result);
      return { path, product: figures[path] as number, second, allowed };
    });
}

function ownError(path: string, { today, draws }: Result): number {
  if (path.startsWith('tail') || path.endsWith('tailRisk')) return ROUNDING;
  if (/\.p(Best|Saves)$/.test(path)) return OWN.chance;
  const digits = ROUNDING * today.mean + 1 / (draws * 1e6);
  return digits + today.mean * (/\.p[19]0$/.test(path) ? OWN.percentile : OWN.mean);
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const closest: Record<string, string>[] = [];

/** From nothing known to all; with a provider, an IT employee and real offers; in every market. */
const cases = [
  ['empty', 12],
  ['article-example', 36],
  ['bakery-fr', 24],
  ['architects-ca', 36],
  ['machine-shop', 36],
  ['logistics-it-employee', 36],
  ['law-office-uk', 60],
] as const;

describe.each(cases)('a second person who implements the method for %s over %i months', (scenario, horizon) => {
  const answers = answersOf(scenario);
  const market = marketOf(answers);
  const result = resultOf(scenario, { horizonMonths: horizon });
  const opinions = Array.from({ length: RUNS }, (_, run) =>
    secondOpinion(answers, { market, horizon, draws: DRAWS, seed: run }),
  );
  const compared = compare(result, opinions);

  it('agrees on every figure', () => {
    const disagreements = compared.filter(({ product, second, allowed }) => !(Math.abs(product - second) <= allowed));
    expect(disagreements).toEqual([]);
    expect(compared.length).toBeGreaterThan(100);
  });

  it('agrees on which gaps to close and which options may win', () => {
    const { selected, candidates } = opinions[0] as Opinion;
    expect(result.fixes.filter((fix) => fix.selected).map(({ id }) => id)).toEqual(selected);
    expect(result.options.filter((option) => option.candidate).map(({ id }) => id)).toEqual(candidates);
  });

  it('comes to the same verdict', () => {
    const figures = Object.fromEntries(
      Object.keys(opinions[0]?.figures ?? {}).map((path) => [
        path,
        average(opinions.map((opinion) => opinion.figures[path] as number)),
      ]),
    );
    const verdictOn = (opinion: Opinion) => secondVerdict(answers, opinion, MARKETS[market].scale);
    const second = verdictOn({ ...(opinions[0] as Opinion), figures });
    const { option, baseline, runnerUp, strength, pBest, pAdvantage, assumedShare } = result.verdict;
    expect({ option, baseline, runnerUp }).toEqual({
      option: second.option,
      baseline: second.baseline,
      runnerUp: second.runnerUp,
    });
    // Where a chance lies on a threshold, runs of the same method differ about the strength.
    expect(opinions.map((opinion) => verdictOn(opinion).strength)).toContain(strength);
    expect(Math.abs(pBest - second.pBest)).toBeLessThan(0.03);
    expect(Math.abs(pAdvantage - second.pAdvantage)).toBeLessThan(0.03);
    expect(Math.abs(assumedShare - second.assumedShare)).toBeLessThan(0.01);
  });

  const farthest = [...compared].sort((a, b) => off(b) - off(a))[0];
  if (farthest !== undefined) {
    closest.push({
      scenario: `${scenario}, ${horizon} months`,
      figures: String(compared.length),
      'farthest apart': farthest.path,
      product: farthest.product.toFixed(4),
      second: farthest.second.toFixed(4),
      'part of what is allowed': off(farthest).toFixed(2),
    });
  }
});

const off = ({ product, second, allowed }: Compared): number => Math.abs(product - second) / allowed;

afterAll(() => show('The figure on which the two implementations differ most', closest));
