import { wrap } from '../../../renderers/terminal/wrap.ts';
import { twoColumns } from '../words/two-columns.ts';
import type { Entry } from './asker.ts';
import type { Canvas } from './frame.ts';

export const POINTER = '›';
const GUTTER = POINTER.length + 1;
/** Fewer than this and one cannot see where in a list one is. Judgement. */
const FEWEST_LINES = 4;

interface Line {
  readonly text: string;
  /** Whether the cursor stands here. */
  readonly isAt: boolean;
}

/** The entries with the cursor on one of them: all, or as many around the cursor as there are rows for. */
export function drawEntries(entries: readonly Entry[], at: number, canvas: Canvas, rows: number): string[] {
  const lines = entries.flatMap((entry, place) => drawEntry(entry, place === at, canvas));
  const room = Math.max(FEWEST_LINES, rows);
  if (lines.length <= room) return lines.map(({ text }) => text);
  const cursor = lines.findIndex(({ isAt }) => isAt);
  const first = Math.min(Math.max(0, cursor - Math.floor(room / 2)), lines.length - room);
  const after = lines.length - first - room;
  const shown = lines.slice(first, first + room).map(({ text }) => text);
  if (first > 0) shown[0] = canvas.palette.quiet(`↑ ${first + 1} more`);
  if (after > 0) shown[shown.length - 1] = canvas.palette.quiet(`↓ ${after + 1} more`);
  return shown;
}

function drawEntry({ text, says, group }: Entry, isAt: boolean, { columns, palette }: Canvas): Line[] {
  const width = columns - GUTTER;
  const paint = isAt ? palette.accent : palette.plain;
  const rows = says === undefined ? wrap([{ text, paint }], width) : [paint(twoColumns(text, says, width))];
  const mark = (row: number) => (isAt && row === 0 ? palette.accent(`${POINTER} `) : ' '.repeat(GUTTER));
  return [
    ...(group === undefined ? [] : [{ text: palette.quiet(group), isAt: false }]),
    ...rows.map((row, place) => ({ text: mark(place) + row, isAt: isAt && place === 0 })),
  ];
}
