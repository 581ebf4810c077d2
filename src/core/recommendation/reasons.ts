import type { OptionId } from '../../domain/vocabulary.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** Why an option leads: what its provider is paid, and the lines that tell it from the other one. */
export interface Reasons {
  readonly against: OptionId;
  /** Money a month. */
  readonly fee: number;
  readonly lines: readonly { readonly id: string; readonly recommended: number; readonly other: number }[];
}

const MOST_LINES = 3;

/** Compares the recommended option with the baseline, or with the runner-up where it is the baseline itself. */
export function reasonsFor(verdict: Verdict, options: readonly Standing[]): Reasons {
  const find = (id: OptionId) => options.find((option) => option.id === id) as Standing;
  const recommended = find(verdict.option);
  const other = find(verdict.option === verdict.baseline ? verdict.runnerUp : verdict.baseline);
  const lines = recommended.cost.lines.map(({ id, mean }, place) => ({
    id,
    recommended: mean,
    other: other.cost.lines[place]?.mean ?? 0,
  }));
  const difference = (line: { recommended: number; other: number }) => Math.abs(line.recommended - line.other);
  return {
    against: other.id,
    fee: recommended.cost.parts.fee,
    lines: lines
      .filter((line) => difference(line) > 0)
      .sort((a, b) => difference(b) - difference(a))
      .slice(0, MOST_LINES),
  };
}
