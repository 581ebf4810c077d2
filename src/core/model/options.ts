import type { Fix } from '../../domain/fixes/fix.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { Option } from '../../domain/options/option.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { Environment } from '../simulation/quantity.ts';
import type { Choices } from './environment.ts';
import type { Firm } from './firm.ts';
import { closeWith, type WeighedFix } from './fixes.ts';
import { type OptionPart, sheetOfOption } from './option-sheet.ts';
import { type Computed, computeSheet, lineName, partName, SET_UP_ONCE } from './sheet.ts';

/** What an option costs in every draw, money a month, part by part; and how its figures come about. */
export interface OptionCost extends Computed {
  readonly id: OptionId;
  readonly option: Option;
  /** The answers once the option has closed its gaps. */
  readonly choices: Choices;
  /** The fixes that the firm pays for itself. */
  readonly paid: readonly Fix[];
  /** What is left of each line. */
  readonly lines: readonly { readonly id: string; readonly mean: number }[];
  /** Means; they add up to the mean cost. */
  readonly parts: Readonly<Record<OptionPart, number>>;
  /** Money once, on average: its own set-up and that of the fixes. */
  readonly setUpOnce: number;
}

/** Computes one option over all draws; `inputs` holds the inputs and the firm's constants, `done` other sheets of them. */
export function costOption(
  catalogue: Catalogue,
  option: Option,
  firm: Firm,
  choices: Choices,
  weighed: readonly WeighedFix[],
  inputs: Environment,
  done: readonly Computed[],
): OptionCost {
  const closed = gapsClosed(option, choices, weighed);
  const sheet = sheetOfOption(catalogue, option, firm, closed);
  const computed = computeSheet(sheet, inputs, done);
  const lines = catalogue.lines.map(({ id }) => ({ id, mean: computed.mean(lineName(id)) }));
  const part = (name: OptionPart): number => computed.mean(partName(name));
  return {
    ...computed,
    id: option.id,
    option,
    choices: closed.done,
    paid: closed.paid,
    lines,
    parts: {
      residual: lines.reduce((sum, { mean }) => sum + mean, 0),
      fee: part('fee'),
      steering: part('steering'),
      setUp: part('setUp'),
      fixes: part('fixes'),
      providerRisk: part('providerRisk'),
    },
    setUpOnce: computed.mean(SET_UP_ONCE),
  };
}

/** The answers after the option's fixes, and the fixes that the firm pays for itself. */
export function gapsClosed(
  { closes }: Option,
  choices: Choices,
  weighed: readonly WeighedFix[],
): { done: Choices; paid: readonly Fix[] } {
  const selected = weighed.filter((one) => one.selected).map(({ fix }) => fix);
  switch (closes.by) {
    case 'nobody':
      return { done: choices, paid: [] };
    case 'firm':
      return { done: closeWith(choices, selected), paid: selected };
    case 'provider': {
      const inside = weighed.filter(({ open, fix }) => open && closes.fixes.includes(fix.id)).map(({ fix }) => fix);
      const paid = selected.filter(({ id }) => !closes.fixes.includes(id) && closes.answers[id] === undefined);
      return { done: { ...closeWith(choices, [...inside, ...paid]), ...closes.answers }, paid };
    }
  }
}
