import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import type { Paint } from './paint.ts';

/** A stretch of text in one look. */
export interface Span {
  readonly text: string;
  readonly paint: Paint;
}

/** Columns a text takes: wide characters count two, combining ones and commands to the terminal none. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  const plain = stripVTControlCharacters(text);
  return NARROW.test(plain) ? plain.length : stringWidth(plain);
}

/**
 * Letters of western languages and the marks we print ourselves, one column each. To find out about any other text
 * takes an expression over all emoji, which takes as long to compile as everything else before the first question.
 */
const NARROW =
  /^[ -~\u00a0-\u00a8\u00b0-\u024f\u2010-\u2027\u202f\u2039\u203a\u20ac\u2190-\u2193\u2212\u2500-\u259f\u25aa\u25ab\u25cb\u25cf\u2713]*$/;

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Plain text in lines of at most `width` columns. */
export const wrapText = (text: string, width: number): string[] => wrap([{ text, paint: (plain) => plain }], width);

/**
 * Breaks at spaces, and inside a word only where the word alone is too long; a no-break space holds. A last line of one
 * short word takes another one down with it.
 */
export function wrap(spans: readonly Span[], width: number): string[] {
  const lines: Span[][] = [];
  let left = 0;
  for (const word of spans.flatMap((span) => wordsOf(span, width))) {
    const needed = widthOf(word.text) + 1;
    const line = lines.at(-1);
    if (line !== undefined && needed <= left) {
      line.push(word);
      left -= needed;
    } else {
      lines.push([word]);
      left = width - needed + 1;
    }
  }
  return withoutOrphan(lines, width).map(paintLine);
}

/** A last word this short looks lost alone on a line, and a line before it can spare a word if it has this many. */
const ORPHAN = { shorterThan: 12, spareOf: 4 } as const;

function withoutOrphan(lines: readonly Span[][], width: number): readonly Span[][] {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const [orphan] = last ?? [];
  if (before === undefined || last === undefined || orphan === undefined || last.length > 1) return lines;
  const joined = before.at(-1);
  if (joined === undefined || before.length < ORPHAN.spareOf || widthOf(orphan.text) >= ORPHAN.shorterThan)
    return lines;
  if (widthOf(joined.text) + 1 + widthOf(orphan.text) > width) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [joined, orphan]];
}

const wordsOf = ({ text, paint }: Span, width: number): Span[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, width))
    .map((word) => ({ text: word, paint }));

/** A word in pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const found = [''];
  for (const character of word) {
    const grown = `${found.at(-1)}${character}`;
    if (widthOf(grown) <= width) found[found.length - 1] = grown;
    else found.push(character);
  }
  return found;
}

/** Neighbours in the same look are painted together, spaces between them included. */
function paintLine(words: readonly Span[]): string {
  const runs: Span[] = [];
  for (const { text, paint } of words) {
    const last = runs.at(-1);
    if (last?.paint === paint) runs[runs.length - 1] = { text: `${last.text} ${text}`, paint };
    else runs.push({ text, paint });
  }
  return runs.map(({ text, paint }) => paint(text)).join(' ');
}
