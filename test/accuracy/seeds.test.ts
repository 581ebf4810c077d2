import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/result.ts';
import { measured, percentText, resultOf, seeds, show } from './cases.ts';

/** What the method allows a figure to move from seed to seed, as a part of today's mean. */
const ALLOWED = { mean: 0.006, percentile: 0.02 } as const;

const results = new Map(measured.map((scenario) => [scenario, seeds.map((seed) => resultOf(scenario, { seed }))]));

type Figure = (result: Result) => number;
const part =
  (option: number, figure: 'mean' | 'p10' | 'p90'): Figure =>
  (result) =>
    result.options[option]?.cost[figure] ?? Number.NaN;

/** How far a figure is at most from its average over the seeds, and how far its ends are apart; parts of today's mean. */
function movement(runs: readonly Result[], figure: Figure): { farthest: number; range: number } {
  const average = (of: Figure) => runs.reduce((sum, result) => sum + of(result), 0) / runs.length;
  const today = average((result) => result.today.mean);
  const values = runs.map(figure);
  const middle = average(figure);
  return {
    farthest: Math.max(...values.map((value) => Math.abs(value - middle))) / today,
    range: (Math.max(...values) - Math.min(...values)) / today,
  };
}

describe.each(measured)('from seed to seed, in %s,', (scenario) => {
  const runs = results.get(scenario) as Result[];
  const options = (runs[0] as Result).options.map(({ id }, place) => [id, place] as const);

  it.each(options)('the mean cost of %s moves by no more than 0.6 % of what IT costs today', (_, place) => {
    expect(movement(runs, part(place, 'mean')).range).toBeLessThan(ALLOWED.mean);
  });

  it.each(options)('the percentiles of %s move by no more than 2 % of what IT costs today', (_, place) => {
    expect(movement(runs, part(place, 'p10')).farthest).toBeLessThan(ALLOWED.percentile);
    expect(movement(runs, part(place, 'p90')).farthest).toBeLessThan(ALLOWED.percentile);
  });

  it('the same option is recommended', () => {
    expect(new Set(runs.map(({ verdict }) => verdict.option)).size).toBe(1);
  });
});

afterAll(() => {
  const worst = (runs: readonly Result[], figures: readonly ('mean' | 'p10' | 'p90')[], of: 'farthest' | 'range') =>
    percentText(
      Math.max(...figures.flatMap((figure) => [0, 1, 2, 3, 4].map((place) => movement(runs, part(place, figure))[of]))),
    );
  show(
    `Movement over the seeds ${seeds.join(', ')}, worst option, in parts of today's mean`,
    [...results].map(([scenario, runs]) => ({
      scenario,
      'mean, end to end': worst(runs, ['mean'], 'range'),
      'p10 and p90, from their average': worst(runs, ['p10', 'p90'], 'farthest'),
      'p10 and p90, end to end': worst(runs, ['p10', 'p90'], 'range'),
    })),
  );
});
