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
  const draw = (part: GridCell[][]): string[] => drawGrid(part, shown, panel.widths, gap);
  const parts = partsOf(rows).map(([from, to]) => draw(body.slice(from, to)));
  return [...draw([head]), ...parts.flatMap((lines) => [rule, ...lines])];
}

/** Rows from one rule to the next: a total stands under a rule of its own, with whatever follows it. */
function partsOf(rows: readonly Row[]): [from: number, to: number][] {
  const starts = [0, ...rows.flatMap(({ rank }, place) => (rank === 'total' && place > 0 ? [place] : []))];
  return starts.map((start, at) => [start, starts[at + 1] ?? rows.length]);
}

interface GridCell {
  readonly content: string;
  readonly vAlign?: 'bottom';
}

/** Cells side by side in columns of the given widths. */
function drawGrid(cells: GridCell[][], columns: readonly Column[], widths: readonly number[], gap: number): string[] {
  if (cells.length === 0) return [];
  const grid = new Grid({
    chars: { ...NO_LINES, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: columns.map(({ holds }) => (holds === 'numbers' ? 'right' : 'left')),
  });
  grid.push(...cells);
  return grid.toString().split('\n');
}

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

const widthOfPanel = ({ widths }: Panel, gap: number): number =>
  widths.reduce((all, width) => all + width, gap * (widths.length - 1));

function headCell({ title, tone }: Column, width: number, palette: Palette): GridCell {
  const paint = tone === 'accent' ? palette.headline : palette.quiet;
  return { content: lines(title, width, 0, paint), vAlign: 'bottom' };
}

const bodyCell = (row: Row, place: number, width: number, paint: Paint): GridCell => ({
  content: lines(textOf(row.cells[place]), width, indentOf(row, place), paint),
});

/** Wrapped here and not by the grid, so that every text in the report breaks by the same rule. */
const lines = (text: string, width: number, indent: number, paint: Paint): string =>
  wrapText(text, width - indent)
    .map((line) => ' '.repeat(indent) + paint(line))
    .join('\n');

function paintOf({ cells, rank }: Row, column: Column | undefined, place: number, palette: Palette): Paint {
  const cell: Cell | undefined = cells[place];
  if (typeof cell === 'object') return palette[cell.tone];
  if (rank === 'group' || rank === 'total') return column?.tone === 'accent' ? palette.headline : palette.strong;
  return palette[column?.tone ?? 'plain'];
}
