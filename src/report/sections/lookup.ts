import { options } from '../../domain/options/index.ts';
import type { Option } from '../../domain/options/option.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { FindingResult, OptionResult, Result } from '../result.ts';

/** One option's figures. */
export function figuresOf(result: Result, id: OptionId): OptionResult {
  const found = result.options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`The result has no option "${id}"`);
  return found;
}

/** What is known about an option beside its figures. */
export function optionOf(id: OptionId): Option {
  const found = options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`The method has no option "${id}"`);
  return found;
}

/** Whether somebody outside is paid under this option. */
export const isOutsourced = (id: OptionId): boolean => optionOf(id).provider !== undefined;

/** The findings that can't be averaged away, most urgent first. */
export function criticalFindings({ signs, actions }: Result): FindingResult[] {
  const found = signs.flatMap(({ findings }) => findings).filter(({ critical }) => critical);
  const urgency = (id: string) => actions.findIndex(({ finding }) => finding === id);
  return found.sort((a, b) => urgency(a.id) - urgency(b.id));
}
