import Grid from 'cli-table3';
import type { Cell, Column, Row, Table } from '../../report/blocks.ts';
import type { Page } from './page.ts';
import type { Paint, Palette } from './paint.ts';
import { indentOf, layOut, type Panel, textOf } from './table-layout.ts';
import { wrapText } from './wrap.ts';

/** From this width on there is room for wider gaps. */
const ROOMY = 96;

/** A table without lines but one under its head and one above each total. */
export function drawTable(table: Table, page: Page): string[] {
  const gap = page.width >= ROOMY ? 4 : 2;
  return layOut(table, page.width, gap).flatMap((panel, place) => [
    ...(place === 0 ? [] : ['']),
    ...drawPanel(table, panel, gap, page.palette),
  ]);
}

function drawPanel({ columns, rows }: Table, panel: Panel, gap: number, palette: Palette): string[] {
  const shown = panel.columns.map((place) => columns[place] as Column);
  const head = shown.map((column, at) => headCell(column, panel.widths[at] ?? 0, palette));
  const body = rows.map((row) =>
    panel.columns.map((place, at) =>
      bodyCell(row, place, panel.widths[at] ?? 0, paintOf(row, shown[at], place, palette)),
    ),
  );
  const rule = palette.quiet('─'.repeat(widthOfPanel(panel, gap)));
  const draw = (part: CellLines[][]): string[] => drawGrid(part, shown, panel.widths, gap);
  const parts = partsOf(rows).map(([from, to]) => draw(body.slice(from, to)));
  return [...draw([onOneFoot(head)]), ...parts.flatMap((lines) => [rule, ...lines])];
}

/** Rows from one rule to the next: a total stands under a rule of its own, with whatever follows it. */
function partsOf(rows: readonly Row[]): [from: number, to: number][] {
  const starts = [0, ...rows.flatMap(({ rank }, place) => (rank === 'total' && place > 0 ? [place] : []))];
  return starts.map((start, at) => [start, starts[at + 1] ?? rows.length]);
}

/** The lines of one cell. */
type CellLines = readonly string[];

/** Titles of one and of two lines end on the same one. */
function onOneFoot(head: readonly CellLines[]): CellLines[] {
  const height = heightOf(head);
  return head.map((lines) => [...blank(height - lines.length), ...lines]);
}

/**
 * Cells side by side in columns of the given widths. A column goes into the grid as one tall cell: without lines between
 * the rows it looks the same, and the grid takes as long for a cell of many lines as for one of one.
 */
function drawGrid(
  rows: readonly (readonly CellLines[])[],
  columns: readonly Column[],
  widths: readonly number[],
  gap: number,
): string[] {
  if (rows.length === 0) return [];
  const heights = rows.map(heightOf);
  const tall = columns.map((_, at) =>
    rows.flatMap((row, place) => {
      const lines = row[at] ?? [];
      return [...lines, ...blank((heights[place] ?? 0) - lines.length)];
    }),
  );
  const grid = new Grid({
    chars: { ...NO_LINES, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: columns.map(({ holds }) => (holds === 'numbers' ? 'right' : 'left')),
  });
  grid.push(tall.map((lines) => lines.join('\n')));
  return grid.toString().split('\n');
}

const heightOf = (cells: readonly CellLines[]): number => Math.max(...cells.map(({ length }) => length));
const blank = (lines: number): string[] => Array.from({ length: Math.max(0, lines) }, () => '');

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

const widthOfPanel = ({ widths }: Panel, gap: number): number =>
  widths.reduce((all, width) => all + width, gap * (widths.length - 1));

function headCell({ title, tone }: Column, width: number, palette: Palette): CellLines {
  return linesOf(title, width, 0, tone === 'accent' ? palette.headline : palette.quiet);
}

const bodyCell = (row: Row, place: number, width: number, paint: Paint): CellLines =>
  linesOf(textOf(row.cells[place]), width, indentOf(row, place), paint);

/** Wrapped here and not by the grid, so that every text in the report breaks by the same rule. */
function linesOf(text: string, width: number, indent: number, paint: Paint): string[] {
  const lines = wrapText(text, width - indent).map((line) => ' '.repeat(indent) + paint(line));
  return lines.length === 0 ? [''] : lines;
}

function paintOf({ cells, rank }: Row, column: Column | undefined, place: number, palette: Palette): Paint {
  const cell: Cell | undefined = cells[place];
  if (typeof cell === 'object') return palette[cell.tone];
  if (rank === 'group' || rank === 'total') return column?.tone === 'accent' ? palette.headline : palette.strong;
  return palette[column?.tone ?? 'plain'];
}
