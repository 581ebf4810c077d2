import type { Output } from '../../edge.ts';

/** A terminal that does not know its size says nothing, or 0. */
const USUAL = { columns: 80, rows: 24 } as const;
/** Narrower than this nothing can be read; the terminal may wrap. Judgement. */
const NARROWEST = 20;

/** The size of the window. */
export const windowOf = ({ columns, rows }: Output): { columns: number; rows: number } => ({
  columns: Math.max(NARROWEST, columns || USUAL.columns),
  rows: rows || USUAL.rows,
});
