import type { Item, List } from '../../report/blocks.ts';
import { narrowed, type Page } from './page.ts';
import { padStart, type Span, wrap } from './wrap.ts';

/** Bullets or numbers, with the text hanging beside them. */
export function drawList({ items, from }: List, page: Page): string[] {
  const marks = items.map((_, place) => (from === undefined ? '•' : `${from + place}.`));
  const width = Math.max(...marks.map((mark) => mark.length));
  return items.flatMap((item, place) => drawItem(item, padStart(marks[place] ?? '', width), page));
}

export function drawItem(item: Item, mark: string, page: Page): string[] {
  const gutter = mark.length + 1;
  const paintMark = page.palette[item.tone ?? 'quiet'];
  return wrap(spansOf(item, page), narrowed(page, gutter).width).map((line, row) =>
    row === 0 ? `${paintMark(mark)} ${line}` : ' '.repeat(gutter) + line,
  );
}

function spansOf({ lead, text, aside, tone }: Item, { palette }: Page): Span[] {
  return [
    ...(lead === undefined ? [] : [{ text: lead, paint: palette.strong }]),
    ...(text === undefined ? [] : [{ text, paint: tone === 'quiet' ? palette.quiet : palette.plain }]),
    ...(aside === undefined ? [] : [{ text: `(${aside})`, paint: palette.quiet }]),
  ];
}
