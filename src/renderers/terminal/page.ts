import type { Palette } from './paint.ts';

/** What a block is drawn on: so many columns, and the looks. */
export interface Page {
  readonly width: number;
  readonly palette: Palette;
}

/** The same page, narrower by an indent that the caller draws. */
export const narrowed = (page: Page, by: number): Page => ({ ...page, width: Math.max(1, page.width - by) });

export const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
