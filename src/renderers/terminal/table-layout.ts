import type { Cell, Column, Row, Table } from '../../report/blocks.ts';
import { widthOf } from './wrap.ts';

export const MEMBER_INDENT = 2;

/** Columns of a table that stand side by side, with their widths. The first one is the labels. */
export interface Panel {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/**
 * Numbers are never cut or wrapped. Words wrap, titles too; a table that is still too wide goes on below under the same
 * labels.
 */
export function layOut(table: Table, width: number, gap: number): Panel[] {
  const needs = table.columns.map((column, place) => needOf(column, table.rows, place));
  return panelsOf(needs, width, gap).map((columns) => ({
    columns,
    widths: share(
      columns.map((place) => needs[place] as Need),
      width - gap * (columns.length - 1),
    ),
  }));
}

/** Columns that a table column wants, and those it can do with. */
interface Need {
  readonly least: number;
  readonly most: number;
}

function needOf({ title, holds }: Column, rows: readonly Row[], place: number): Need {
  const texts = rows.map((row) => ({ text: textOf(row.cells[place]), indent: indentOf(row, place) }));
  const widest = Math.max(0, ...texts.map(({ text, indent }) => indent + widthOf(text)));
  const longestWord = Math.max(0, ...texts.map(({ text, indent }) => indent + longest(text)));
  return {
    least: Math.max(longest(title), holds === 'numbers' ? widest : longestWord),
    most: Math.max(widthOf(title), widest),
  };
}

/** Puts as many columns side by side as fit, each time behind the labels. */
function panelsOf(needs: readonly Need[], width: number, gap: number): number[][] {
  const labels = needs[0]?.least ?? 0;
  const panels: number[][] = [];
  let left = 0;
  for (let place = 1; place < needs.length; place++) {
    const wanted = gap + (needs[place]?.least ?? 0);
    const panel = panels.at(-1);
    if (panel !== undefined && wanted <= left) {
      panel.push(place);
      left -= wanted;
    } else {
      panels.push([0, place]);
      left = width - labels - wanted;
    }
  }
  return panels;
}

/** Gives every column what it wants, or its least and a part of what is left. */
function share(needs: readonly Need[], width: number): number[] {
  const least = sum(needs.map((need) => need.least));
  const wanted = sum(needs.map((need) => need.most));
  if (wanted <= width) return needs.map(({ most }) => most);
  const part = Math.max(0, width - least) / (wanted - least);
  return needs.map((need) => need.least + Math.floor((need.most - need.least) * part));
}

export const textOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.text : (cell ?? ''));
export const indentOf = ({ rank }: Row, place: number): number =>
  place === 0 && rank === 'member' ? MEMBER_INDENT : 0;

const longest = (text: string): number => Math.max(...text.split(' ').map(widthOf));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
