import { printable } from '../../../renderers/terminal/printable.ts';
import { padEnd, widthOf } from '../../../renderers/terminal/wrap.ts';

/** The longest name of a question, and the part of a narrow line that it may take. */
const NAMES = { widest: 36, share: 0.6 } as const;

/** A name and what is said about it, in one row that never wraps. */
export function twoColumns(name: string, says: string, width: number): string {
  const column = Math.min(NAMES.widest, Math.floor(width * NAMES.share));
  return cut(`${padEnd(cut(name, column), column)}  ${says}`, width);
}

function cut(text: string, width: number): string {
  const plain = printable(text);
  if (widthOf(plain) <= width) return plain.trimEnd();
  let kept = '';
  for (const letter of plain) {
    if (widthOf(`${kept}${letter}…`) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
