import type { Catalogue } from '../../domain/index.ts';
import { listNumbers } from '../../domain/numbers/index.ts';
import { replaceNumber } from '../../domain/numbers/replace.ts';
import type { Replacement } from './settings.ts';

/** The method with some of its numbers replaced. One that this method does not have is passed over. */
export function applyReplacements(method: Catalogue, replaced: readonly Replacement[]): Catalogue {
  if (replaced.length === 0) return method;
  const numbers = listNumbers(method);
  return replaced.reduce((whole, { id, to }) => {
    const number = numbers.get(id);
    return number === undefined ? whole : replaceNumber(whole, number, to);
  }, method);
}
