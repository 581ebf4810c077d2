import type { Span, Spans } from '../../report/blocks.ts';
import type { Page } from './page.ts';
import { padEnd, padStart, widthOf, wrapText } from './wrap.ts';

const GAP = 2;
const BAR = { shortest: 24, longest: 40 } as const;

/** Below this a label would be broken into splinters; it stands above its bar instead. */
const SHORTEST_LABEL = 16;

/** Bars between two ends on one scale, with the middle marked in each; they line up at any width. */
export function drawSpans({ spans, middle }: Spans, page: Page): string[] {
  const scale = scaleOf(spans, middle.value);
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(widthOf));
  const ends = { from: widest(spans.map(({ from }) => from.text)), to: widest(spans.map(({ to }) => to.text)) };
  const room = page.width - ends.from - ends.to - 3 * GAP;
  const isBeside = room - BAR.shortest >= SHORTEST_LABEL;
  const label = isBeside ? Math.min(widest(spans.map((span) => span.label)), room - BAR.shortest) : page.width;
  const length = Math.max(1, Math.min(BAR.longest, isBeside ? room - label : room + GAP));
  const gap = ' '.repeat(GAP);
  return spans.flatMap((span) => {
    const bar = drawStretch(span, middle.value, scale, length, page);
    const line = `${padStart(span.from.text, ends.from)}${gap}${bar}${gap}${span.to.text}`;
    const [first = '', ...more] = wrapText(span.label, label);
    return isBeside ? [`${padEnd(first, label)}${gap}${line}`, ...more] : [first, ...more, line];
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
}

const scaleOf = (spans: readonly Span[], middle: number): Scale => ({
  low: Math.min(middle, ...spans.map(({ from }) => from.value)),
  high: Math.max(middle, ...spans.map(({ to }) => to.value)),
});

function drawStretch({ from, to }: Span, middle: number, scale: Scale, length: number, { palette }: Page): string {
  const cell = (value: number): number =>
    Math.round(((value - scale.low) / (scale.high - scale.low || 1)) * (length - 1));
  const [start, end, mark] = [cell(from.value), cell(to.value), cell(middle)];
  return Array.from({ length }, (_, at) => {
    if (at === mark) return palette.strong('┃');
    return at >= start && at <= end ? palette.accent('█') : palette.quiet('·');
  }).join('');
}
