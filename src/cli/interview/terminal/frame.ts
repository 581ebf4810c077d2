import type { Palette } from '../../../renderers/terminal/paint.ts';
import { wrap } from '../../../renderers/terminal/wrap.ts';
import type { Entry, Page } from './asker.ts';
import { drawEntries, POINTER } from './entries.ts';

/** What one question looks like: lines above the place where one types, and lines under it. */
export interface Frame {
  readonly above: readonly string[];
  /** What stands before the typed text on its line. */
  readonly prompt: string;
  readonly under: readonly string[];
}

/** What a frame is drawn on. */
export interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly palette: Palette;
}

const INDENT = 2;
/** Lines of a frame that are not entries: heading, question, reason, hints and the empty lines between them. Judgement. */
const LINES_BESIDE_ENTRIES = 10;
/** The key at the beginning of a hint, such as `?` in `? don't know: …`. */
const KEY = /^(?:\?|<|Enter)(?= )/;

/** A question to be answered by typing; `problem` says what was wrong with the last try. */
export function lineFrame(page: Page, canvas: Canvas, problem?: string): Frame {
  return {
    above: [...head(page, canvas), ''],
    prompt: `${' '.repeat(INDENT)}${canvas.palette.accent(POINTER)} `,
    under: ['', ...problemLines(problem, canvas), ...hints(page.under, canvas)],
  };
}

/** A list to choose from, with the cursor on one entry. */
export function listFrame(page: Page, entries: readonly Entry[], at: number, canvas: Canvas, problem?: string): Frame {
  return {
    above: [...head(page, canvas), '', ...entryLines(entries, at, canvas)],
    prompt: ' '.repeat(INDENT * 2),
    under: [...problemLines(problem, canvas), ...hints(page.under, canvas)],
  };
}

function head({ heading, ask, why }: Page, canvas: Canvas): string[] {
  const { palette } = canvas;
  return [
    '',
    ...text(heading, palette.quiet, canvas),
    ...text(ask, palette.strong, canvas),
    ...(why === undefined ? [] : text(why, palette.quiet, canvas)),
  ];
}

const entryLines = (entries: readonly Entry[], at: number, canvas: Canvas): string[] =>
  indent(drawEntries(entries, at, { ...canvas, columns: canvas.columns - INDENT }, canvas.rows - LINES_BESIDE_ENTRIES));

const problemLines = (problem: string | undefined, canvas: Canvas): string[] =>
  problem === undefined ? [] : text(problem, canvas.palette.critical, canvas);

/** Hints are quiet; the key they are about is not. */
const hints = (lines: readonly string[], canvas: Canvas): string[] =>
  lines.flatMap((line) => {
    const key = KEY.exec(line)?.[0] ?? '';
    const rest = { text: line.slice(key.length).trim(), paint: canvas.palette.quiet };
    return indent(wrap([{ text: key, paint: canvas.palette.accent }, rest], canvas.columns - INDENT));
  });

const text = (words: string, paint: (text: string) => string, { columns }: Canvas): string[] =>
  indent(wrap([{ text: words, paint }], columns - INDENT));

const indent = (lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(INDENT) + line);
