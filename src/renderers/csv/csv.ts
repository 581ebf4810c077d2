import type { Figure } from '../../report/figures/figure.ts';
import type { Result } from '../../report/result.ts';
import { cell } from './cell.ts';

const COLUMNS = ['section', 'id', 'title', 'unit', 'mean', 'p10', 'p90'] as const satisfies readonly (keyof Figure)[];

/** Excel takes a file without this mark for one in the code page of the machine. Plain ASCII needs no mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Whose figures these are, then every figure, as one tidy table with a header (RFC 4180, lines end in LF). */
export function renderCsv(result: Result, figures: readonly Figure[]): string {
  const rows = [...about(result), ...figures.map((figure) => COLUMNS.map((column) => figure[column]))];
  const text = [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
  return isAscii(text) ? text : BYTE_ORDER_MARK + text;
}

function about({ businessName, preparedBy, assessedOn, market }: Result): string[][] {
  const facts = { businessName, preparedBy, assessedOn, market };
  return Object.entries(facts).flatMap(([id, fact]) =>
    fact === undefined ? [] : [['about', id, fact, '', '', '', '']],
  );
}

const isAscii = (text: string): boolean => /^[\n -~]*$/.test(text);
