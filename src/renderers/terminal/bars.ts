import type { Bar, Bars } from '../../report/blocks.ts';
import { drawItem } from './list.ts';
import { indented, narrowed, type Page } from './page.ts';
import { padEnd, padStart, widthOf, wrap } from './wrap.ts';

const GAP = 2;
const BAR = { shortest: 10, longest: 24 } as const;

/** One line a bar where the labels leave room; otherwise the label stands above its bar. */
export function drawBars({ bars, outOf }: Bars, page: Page): string[] {
  const columns = {
    label: Math.max(...bars.map(({ label }) => widthOf(label))),
    text: Math.max(...bars.map(({ text }) => widthOf(text))),
    status: Math.max(...bars.map(({ status }) => widthOf(status))),
  };
  const room = page.width - columns.label - columns.text - columns.status - 3 * GAP;
  const beside = room >= BAR.shortest;
  const fits = BAR.longest + columns.text + columns.status + 2 * GAP <= page.width;
  const length = beside ? Math.min(room, BAR.longest) : BAR.longest;
  return bars.flatMap((bar, place) => {
    const drawn = drawLength(bar, outOf, length, page);
    const tail = [drawn, padStart(bar.text, columns.text), paintStatus(bar, page)].join(' '.repeat(GAP));
    return [
      ...(place === 0 ? [] : ['']),
      ...(beside
        ? [`${page.palette.strong(padEnd(bar.label, columns.label))}${' '.repeat(GAP)}${tail}`]
        : [
            ...wrap([{ text: bar.label, paint: page.palette.strong }], page.width),
            ...(fits ? [tail] : [drawn, ...drawWords(bar, page)]),
          ]),
      ...bar.because.flatMap((item) => indented(drawItem(item, '•', narrowed(page, 2)), 2)),
    ];
  });
}

/** What was not measured has no bar: an empty one would say nothing is wrong. */
function drawLength({ value, tone }: Bar, outOf: number, length: number, { palette }: Page): string {
  if (value === null) return ' '.repeat(length);
  const filled = Math.round((value / outOf) * length);
  return palette[tone ?? 'plain']('█'.repeat(filled)) + palette.quiet('░'.repeat(length - filled));
}

/** What stands behind a bar, under it where there is no room. */
const drawWords = ({ text, status, tone }: Bar, { width, palette }: Page): string[] =>
  wrap(
    [
      { text, paint: palette.plain },
      { text: status, paint: palette[tone ?? 'plain'] },
    ],
    width,
  );

const paintStatus = ({ status, tone }: Bar, { palette }: Page): string => palette[tone ?? 'plain'](status);
