import type { Cell, Column, Row, Table } from '../../report/blocks.ts';
import { widthOf } from './wrap.ts';

export const MEMBER_INDENT = 2;
/** Labels are wrapped down to this, not further: rather a second panel than a tower of words. */
const NARROWEST_LABELS = 16;

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
  const needs = table.columns.map((column, place) => needOf(column, table.rows, place, Math.floor((width - gap) / 2)));
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
  readonly holds: Column['holds'];
  readonly least: number;
  /** Enough for its title in two lines. */
  readonly twoLines: number;
  readonly most: number;
}

/** What a column of the table needs; never more than `atMost`, so that labels and one column always fit. */
function needOf({ title, holds }: Column, rows: readonly Row[], place: number, atMost: number): Need {
  const texts = rows.map((row) => ({ text: textOf(row.cells[place]), indent: indentOf(row, place) }));
  const widest = Math.max(0, ...texts.map(({ text, indent }) => indent + widthOf(text)));
  const longestWord = Math.max(0, ...texts.map(({ text, indent }) => indent + longest(text)));
  const most = Math.max(widthOf(title), widest);
  const labels = place === 0 ? Math.min(most, NARROWEST_LABELS) : 0;
  const least = Math.max(labels, longest(title), holds === 'numbers' ? widest : longestWord);
  return { holds, least: Math.min(least, atMost), twoLines: inTwoLines(title), most };
}

/** As few panels as possible, each behind the labels, with about as many columns in each. */
function panelsOf(needs: readonly Need[], width: number, gap: number): number[][] {
  const fewest = fill(needs, width, gap, needs.length).length;
  return fill(needs, width, gap, Math.ceil((needs.length - 1) / fewest));
}

/** Puts as many columns side by side as fit, and at most so many. */
function fill(needs: readonly Need[], width: number, gap: number, most: number): number[][] {
  const labels = needs[0]?.least ?? 0;
  const panels: number[][] = [];
  let left = 0;
  for (let place = 1; place < needs.length; place++) {
    const wanted = gap + (needs[place]?.least ?? 0);
    const panel = panels.at(-1);
    if (panel !== undefined && wanted <= left && panel.length <= most) {
      panel.push(place);
      left -= wanted;
    } else {
      panels.push([0, place]);
      left = width - labels - wanted;
    }
  }
  return panels;
}

/** Gives every column its least, then room to the words, then to titles in two lines, and to all of them in one. */
function share(needs: readonly Need[], width: number): number[] {
  const words = grow(
    needs.map(({ least }) => least),
    needs.map((need) => (need.holds === 'words' ? need.most : need.least)),
    width,
  );
  const steps = [needs.map(({ twoLines }) => twoLines), needs.map(({ most }) => most)];
  return steps.reduce((widths, wanted) => {
    const grown = widths.map((own, place) => Math.max(own, wanted[place] ?? 0));
    return sum(grown) <= width ? grown : widths;
  }, words);
}

/** Moves widths towards what is wanted, each by the same part of its way, as far as there is room. */
function grow(widths: readonly number[], wanted: readonly number[], width: number): number[] {
  const missing = wanted.map((want, place) => want - (widths[place] ?? 0));
  const part = Math.min(1, Math.max(0, width - sum(widths)) / Math.max(1, sum(missing)));
  return widths.map((own, place) => own + Math.floor((missing[place] ?? 0) * part));
}

/** The narrowest width at which a title takes no more than two lines. */
function inTwoLines(title: string): number {
  const words = title.split(' ');
  const breaks = words.map((_, at) => [words.slice(0, at), words.slice(at)].map((line) => widthOf(line.join(' '))));
  return Math.min(...breaks.map((lines) => Math.max(...lines)));
}

export const textOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.text : (cell ?? ''));
export const indentOf = ({ rank }: Row, place: number): number =>
  place === 0 && rank === 'member' ? MEMBER_INDENT : 0;

const longest = (text: string): number => Math.max(...text.split(' ').map(widthOf));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
