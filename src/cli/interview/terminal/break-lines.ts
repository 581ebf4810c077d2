import { widthOf } from '../../../renderers/terminal/wrap.ts';

/** A terminal command, or one character. */
const PIECE = /\u001b\[[\d;?]*[A-Za-z]|./gsu;

/**
 * Breaks a line at the window's edge, wherever that is. The bundle puts this in the place of the package that Inquirer
 * uses for it: our lines are wrapped at their words already, and to compile what that package measures with would take
 * a tenth of the time until the first question.
 */
export function wrapAnsi(line: string, columns: number): string {
  let broken = '';
  let left = columns;
  for (const [piece] of line.matchAll(PIECE)) {
    const needed = piece.startsWith('\u001b') ? 0 : widthOf(piece);
    if (needed > left) {
      broken += '\n';
      left = columns;
    }
    broken += piece;
    left -= needed;
  }
  return broken;
}
