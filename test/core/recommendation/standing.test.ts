import { describe, expect, it } from 'vitest';
import type { WeighedFix } from '../../../src/core/model/fixes.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { rankOptions } from '../../../src/core/recommendation/standing.ts';
import { OPTION_IDS, type OptionId } from '../../../src/domain/vocabulary.ts';
import { columnsOf, valuesOf } from '../columns.ts';
import { byId } from '../given.ts';

type Draws = number | readonly number[];
const { room, column } = columnsOf(4);
const quantity = (draws: Draws) => (typeof draws === 'number' ? draws : column(...draws));

/** Four draws of today's cost of 100, with what each option costs in them. */
function ranked(costs: Partial<Record<OptionId, Draws>>, fixes: readonly Partial<WeighedFix>[]) {
  const options = OPTION_IDS.map((id) => ({ id, cost: quantity(costs[id] ?? 500) }));
  return rankOptions({ room, today: column(100, 100, 100, 100), options, fixes } as unknown as Model);
}
const PAYING = { open: true, critical: false, selected: true };
const CRITICAL = { open: true, critical: true, selected: true };
const CLOSED = { open: false, critical: true, selected: false };
const DEAR = { open: true, critical: false, selected: false };

describe('who takes part', () => {
  const candidates = (fixes: readonly Partial<WeighedFix>[]) =>
    ranked({}, fixes)
      .options.filter(({ candidate }) => candidate)
      .map(({ id }) => id);

  it('is everybody where a fix pays', () => {
    expect(candidates([PAYING])).toEqual(['as-is', 'in-house-plus', 'on-demand', 'subscription', 'hybrid']);
  });

  it('is everybody but in-house plus where there is nothing left to fix', () => {
    expect(candidates([CLOSED, DEAR])).toEqual(['as-is', 'on-demand', 'subscription', 'hybrid']);
  });

  it('is everybody but as-is while something critical is open', () => {
    expect(candidates([CRITICAL])).toEqual(['in-house-plus', 'on-demand', 'subscription', 'hybrid']);
  });
});

describe('the baseline', () => {
  it('is in-house plus whenever a fix is selected, else as-is', () => {
    expect(ranked({}, [PAYING]).baseline.id).toBe('in-house-plus');
    expect(ranked({}, [CRITICAL]).baseline.id).toBe('in-house-plus');
    expect(ranked({}, [DEAR]).baseline.id).toBe('as-is');
  });

  it('has no advantage over itself, with certainty', () => {
    const { baseline } = ranked({ 'in-house-plus': [80, 90, 110, 120] }, [PAYING]);
    expect(baseline).toMatchObject({ advantage: 0, pAdvantage: 1, pSaves: 0.5 });
  });
});

describe('an option', () => {
  const { options } = ranked(
    {
      'as-is': [100, 100, 100, 100],
      'in-house-plus': [90, 90, 90, 90],
      'on-demand': [95, 80, 90, 90],
      subscription: [150, 20, 90, 10],
      hybrid: 90,
    },
    [PAYING],
  );

  it('saves what it costs less than today, draw by draw', () => {
    expect(valuesOf(byId(options, 'subscription').net)).toEqual([-50, 80, 10, 90]);
    expect(byId(options, 'subscription')).toMatchObject({ meanNet: 32.5, pSaves: 0.75 });
  });

  it('has the advantage of its net over that of the baseline', () => {
    expect(valuesOf(byId(options, 'on-demand').advantage)).toEqual([-5, 10, 0, 0]);
    expect(byId(options, 'on-demand').pAdvantage).toBe(0.25);
  });

  it('is best in the draws in which it has the highest net; a tie goes to the earlier one', () => {
    expect(options.map(({ pBest }) => pBest)).toEqual([0, 0.5, 0, 0.5, 0]);
  });

  it('is never the best if it takes no part', () => {
    const costs = { 'as-is': 0, 'in-house-plus': 0, hybrid: 400 } as const;
    expect(ranked(costs, [CRITICAL]).options.map(({ pBest }) => pBest)).toEqual([0, 1, 0, 0, 0]);
    expect(ranked(costs, [DEAR]).options.map(({ pBest }) => pBest)).toEqual([1, 0, 0, 0, 0]);
  });
});
