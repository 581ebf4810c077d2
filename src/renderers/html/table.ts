import type { Cell, Column, Row, Table } from '../../report/blocks.ts';
import { drawChart } from './charts/chart.ts';
import { classes, element } from './element.ts';

/** From so many columns on, a narrow screen shows the label of a row above its numbers instead of beside them. */
const WIDE = 5;

/** A table, under its picture where it has one. Roles are spelt out, since a narrow screen lays the rows out anew. */
export function drawTable(table: Table, about: string): string {
  const { columns, rows, drawn } = table;
  const grid = element(
    'table',
    { class: classes(columns.length > WIDE && 'wide'), role: 'table', 'aria-label': about },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columns.map(drawHead))),
    element('tbody', { role: 'rowgroup' }, ...rows.map((row) => drawRow(row, columns))),
  );
  return drawn === undefined ? grid : element('figure', {}, caption(drawn.says), drawChart(drawn), grid);
}

const caption = (says: string): string => element('figcaption', {}, says);

/** A column without a title has no heading that could be read out. */
const drawHead = ({ title, holds, tone }: Column): string =>
  title === ''
    ? element('td', { role: 'cell' })
    : element('th', { scope: 'col', role: 'columnheader', class: classes(holds, tone) }, title);

const drawRow = ({ cells, rank }: Row, columns: readonly Column[]): string =>
  element('tr', { role: 'row', class: rank }, ...cells.map((cell, place) => drawCell(cell, columns[place], place)));

function drawCell(cell: Cell, column: Column | undefined, place: number): string {
  const { text, tone } = typeof cell === 'string' ? { text: cell, tone: column?.tone } : cell;
  if (place === 0) return element('th', { scope: 'row', role: 'rowheader', class: tone }, text);
  return element('td', { role: 'cell', class: classes(column?.holds, tone) }, text);
}
