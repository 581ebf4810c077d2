import type { NumberKind } from '../../domain/numbers/number.ts';
import { type Source, sources } from '../../domain/sources.ts';
import type { SourceId } from '../../domain/vocabulary.ts';
import type { Origin } from './explanation.ts';

/** Where something comes from. What has no other source is called a judgement. */
export const originOf = (
  source: SourceId,
  kind: NumberKind = source === 'judgement' ? 'judgement' : 'fact',
  checks: readonly SourceId[] = [],
): Origin => ({ kind, source: sourceOf(source), checks: checks.map(sourceOf) });

function sourceOf(id: SourceId): Source {
  const found = sources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`The source "${id}" is not described.`);
  return found;
}
