import type { Callout } from '../../report/blocks.ts';
import { narrowed, type Page } from './page.ts';
import { wrap } from './wrap.ts';

/** A bar down the left side: the title strong, then its paragraphs without empty lines between them. */
export function drawCallout({ title, text, tone }: Callout, page: Page): string[] {
  const { palette } = page;
  const bar = palette[tone]('┃ ');
  const inside = narrowed(page, 2).width;
  return [
    ...wrap([{ text: title, paint: palette.strong }], inside),
    ...text.flatMap((paragraph) => wrap([{ text: paragraph, paint: palette.plain }], inside)),
  ].map((line) => bar + line);
}
