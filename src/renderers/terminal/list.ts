import type { Item, List } from '../../report/blocks.ts';
import { narrowed, type Page } from './page.ts';
import { padEnd, padStart, type Span, widthOf, wrap } from './wrap.ts';

const ASIDE_GAP = 2;
/** The part of a line that asides may take before they follow their text instead. */
const WIDEST_ASIDE = 0.25;

/** Bullets or numbers, with the text hanging beside them. */
export function drawList({ items, from, asides }: List, page: Page): string[] {
  const marks = items.map((_, place) => (from === undefined ? '•' : `${from + place}.`));
  const width = Math.max(...marks.map((mark) => mark.length));
  const aside = Math.max(...items.map((item) => widthOf(item.aside ?? '')));
  const beside = asides === 'column' && aside <= WIDEST_ASIDE * page.width;
  return items.flatMap((item, place) => {
    const mark = padStart(marks[place] ?? '', width);
    return beside ? drawWithAside(item, mark, aside, page) : drawItem(item, mark, page);
  });
}

function drawWithAside({ aside = '', ...item }: Item, mark: string, width: number, page: Page): string[] {
  const text = narrowed(page, width + ASIDE_GAP);
  const [first = '', ...more] = drawItem(item, mark, text);
  return [`${padEnd(first, text.width + ASIDE_GAP)}${page.palette.quiet(aside)}`, ...more];
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
