import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/renderers/terminal/paint.ts';
import { drawTable } from '../../../src/renderers/terminal/table.ts';
import { widthOf } from '../../../src/renderers/terminal/wrap.ts';
import { numbers, type Table, words } from '../../../src/report/blocks.ts';

const plain = paletteOf(false);
const draw = (table: Table, width: number): string[] =>
  drawTable(table, { width, palette: plain }).map((line) => line.trimEnd());

const COSTS: Table = {
  kind: 'table',
  columns: [words('Expected'), numbers('a month'), numbers('a year')],
  rows: [
    { rank: 'group', cells: ['Human time', '1,230', '14,800'] },
    { rank: 'member', cells: ["Owner's time", '300', '3,600'] },
    { rank: 'member', cells: ['People waiting', '930', '11,200'] },
    { rank: 'total', cells: ['Total', '1,230', '14,800'] },
  ],
};

describe('a table', () => {
  it('has a rule under its head and over its total, as wide as the table', () => {
    expect(draw(COSTS, 76)).toEqual([
      'Expected          a month  a year',
      '─────────────────────────────────',
      'Human time          1,230  14,800',
      "  Owner's time        300   3,600",
      '  People waiting      930  11,200',
      '─────────────────────────────────',
      'Total               1,230  14,800',
    ]);
  });

  it('goes on under the total', () => {
    const more: Table = { ...COSTS, rows: [...COSTS.rows, { cells: ['Saved', '16', '189'] }] };
    expect(draw(more, 76).slice(-2)).toEqual([
      'Total               1,230  14,800',
      'Saved                  16     189',
    ]);
  });

  it('wraps titles and words where there is little room, and never a number', () => {
    const table: Table = {
      kind: 'table',
      columns: [words('Open gaps'), numbers('costs a month'), words('')],
      rows: [{ cells: ['Second factor on every account', '1,000,000', 'does not pay'] }],
    };
    expect(draw(table, 36)).toEqual([
      '                     costs a',
      'Open gaps              month',
      '───────────────────────────────────',
      'Second factor on   1,000,000  does',
      'every account                 not',
      '                              pay',
    ]);
  });

  it('goes on below under the same labels where it is too wide, with about as many columns in each part', () => {
    const table: Table = {
      kind: 'table',
      columns: [words('Money'), ...['one', 'two', 'three', 'four', 'five'].map(numbers)],
      rows: [{ cells: ['Total a month', ...Array.from({ length: 5 }, () => '1,000,000,000')] }],
    };
    const lines = draw(table, 76);
    expect(lines.filter((line) => line.startsWith('Total a month'))).toHaveLength(2);
    expect(lines[0]).toMatch(/^Money +one +two +three$/);
    expect(lines[4]).toMatch(/^Money +four +five$/);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(76);
  });

  it('lines up numbers at their right end, also wide and painted ones', () => {
    const lines = drawTable(COSTS, { width: 76, palette: paletteOf(true) });
    const ends = lines.map((line) => widthOf(line.trimEnd()));
    expect(new Set(ends)).toEqual(new Set([33]));
  });

  it('stands without rows', () => {
    expect(draw({ ...COSTS, rows: [] }, 76)).toEqual(['Expected  a month  a year', '─────────────────────────']);
  });
});
