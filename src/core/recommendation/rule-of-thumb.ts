import type { Catalogue } from '../../domain/index.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { Model } from '../model/model.ts';
import type { Verdict } from './verdict.ts';

/** The article's rule: below one problem a month help on demand fits, from there on a subscription or a hybrid. */
export interface RuleOfThumb {
  /** Likely problems a month. */
  readonly incidents: number;
  readonly speaksFor: readonly OptionId[];
  readonly agrees: boolean;
}

export function applyRuleOfThumb(catalogue: Catalogue, { inputs }: Model, verdict: Verdict): RuleOfThumb {
  const source = inputs.get('incidents');
  if (source?.kind !== 'range') throw new Error('incidents lost its range');
  const incidents = source.range[1];
  const speaksFor: OptionId[] =
    incidents < catalogue.thresholds.onDemandBelow ? ['on-demand'] : ['subscription', 'hybrid'];
  return { incidents, speaksFor, agrees: speaksFor.includes(verdict.option) };
}
