import type { Cell, Column, Row, Table } from '../../report/blocks.ts';

/** A GitHub table. Groups and totals are strong, since a Markdown table has no other way to rank its rows. */
export function writeTable({ columns, rows }: Table): string[] {
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ holds }) => ALIGNED[holds])),
    ...rows.map((row) => line(row.cells.map((cell) => writeCell(cell, row)))),
  ];
}

const ALIGNED: Readonly<Record<Column['holds'], string>> = { words: '---', numbers: '---:' };

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function writeCell(cell: Cell, { rank }: Row): string {
  const text = typeof cell === 'string' ? cell : cell.text;
  return text !== '' && (rank === 'group' || rank === 'total') ? `**${text}**` : text;
}
