import { afterAll, describe, expect, it } from 'vitest';
import { answersOf, marketOf, measured, percentText, resultOf, seeds, show } from './cases.ts';
import { figuresOf } from './figures.ts';
import { exactMeans } from './second-opinion.ts';

/** How far a mean may be from its exact value. */
const ALLOWED = 0.01;

const errors = measured.flatMap((scenario) => {
  const answers = answersOf(scenario);
  const exact = exactMeans(answers, marketOf(answers));
  return seeds.flatMap((seed) => {
    const figures = figuresOf(resultOf(scenario, { seed }));
    return Object.entries(exact).map(([path, value]) => {
      const found = figures[path] ?? Number.NaN;
      return { scenario, seed, path, error: value === 0 ? Math.abs(found) : Math.abs(found / value - 1) };
    });
  });
});

describe.each(measured)('in %s', (scenario) => {
  it.each(['lines', 'options'])('every mean of the %s that is known exactly is within 1 % of it', (part) => {
    const wrong = errors.filter(
      (one) => one.scenario === scenario && one.path.startsWith(part) && !(one.error < ALLOWED),
    );
    expect(wrong).toEqual([]);
  });
});

afterAll(() => {
  const worst = (part: string) => {
    const found = errors.filter(({ path }) => path.startsWith(part)).sort((a, b) => b.error - a.error)[0];
    if (found === undefined) return {};
    const { path, scenario, seed, error } = found;
    return { path, scenario, seed: String(seed), error: percentText(error) };
  };
  show('Largest error of a mean whose exact value is known', [worst('lines'), worst('options')]);
});
