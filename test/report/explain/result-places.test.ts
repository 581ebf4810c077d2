import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/index.ts';
import { contextOf } from '../../../src/report/explain/context.ts';
import { find } from '../../../src/report/explain/find.ts';
import { assessed } from '../../core/given.ts';
import { resultOf, scenarios } from '../../fixtures/scenarios.ts';
import { placesOfNumbers } from './places.ts';

const context = contextOf(catalogue, 'us');
const withoutOrigin = (result: unknown): string[] =>
  placesOfNumbers(result).filter((place) => find(context, place).kind !== 'explanations');

describe('every number of a result can be explained', () => {
  it.each(scenarios)('%s', (scenario) => {
    expect(withoutOrigin(resultOf(scenario))).toEqual([]);
  });

  it('also those of a settings file', async () => {
    const { checkSettings } = await import('../../../src/core/settings/check.ts');
    const checked = checkSettings(catalogue, {
      'us.seatPrice': [60, 80, 90],
      'weights.change': 7,
      'risks.LI.small': [1, 2],
    });
    if (!checked.ok) throw new Error('refused');
    expect(withoutOrigin(assessed({ staff: 5 }, checked))).toEqual([]);
  });

  it('and a number of which nothing is known is noticed', () => {
    expect(withoutOrigin({ ...resultOf('empty'), strange: { figure: 5 } })).toEqual(['strange.figure']);
  });
});
