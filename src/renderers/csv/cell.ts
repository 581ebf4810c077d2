import { oneLine } from '../one-line.ts';

/** What a spreadsheet takes for the beginning of a formula, in its wide forms too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** One cell. Numbers stay numbers; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function cell(value: string | number | null | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = oneLine(value);
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

const quoted = (text: string): string => (/[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
