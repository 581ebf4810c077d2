import { line } from 'd3-shape';
import type { Curve, Curves, Mark } from '../../../report/blocks.ts';
import { classes, element } from '../element.ts';
import { anchorAt, percent } from './axis.ts';
import { drawLegend } from './legend.ts';
import { picture } from './picture.ts';

const PLOT = { top: 22, height: 200 } as const;
const AXIS = 24;
/** The lines are drawn on a field of this height, which is stretched over the plot. */
const FIELD = 100;

/** Lines over one axis. The table that follows in the report holds their values. */
export function drawCurves({ title, x, y, curves }: Curves): string {
  const last = Math.max(...curves.map(({ values }) => values.length));
  const high = Math.max(...y.marks.map(({ value }) => value)) || 1;
  const field = element(
    'svg',
    {
      x: 0,
      y: PLOT.top,
      width: '100%',
      height: PLOT.height,
      viewBox: `0 0 ${last} ${FIELD}`,
      preserveAspectRatio: 'none',
    },
    ...curves.map((curve, place) => drawCurve(curve, place, high)).reverse(),
  );
  const chart = picture(
    title,
    PLOT.top + PLOT.height + AXIS,
    ...y.marks.map((mark) => drawAmount(mark, high)),
    ...x.marks.map((mark, place) => drawTime(mark, place, last, x.title)),
    field,
  );
  const named = curves.map(({ label }, place) => ({ label, look: lookOf(place) }));
  return element('figure', {}, drawLegend(named), chart);
}

const lookOf = (place: number): string => `curve-${place}`;

function drawCurve({ values, tone }: Curve, place: number, high: number): string {
  const path = line<number>()
    .x((_, index) => index + 1)
    .y((value) => FIELD * (1 - value / high))
    .digits(2)(values);
  return element('path', { class: classes('curve', lookOf(place), tone), d: path ?? '' });
}

function drawAmount({ value, text }: Mark, high: number): string {
  const y = PLOT.top + PLOT.height * (1 - value / high);
  return (
    element('line', { class: value === 0 ? 'zero' : 'grid', x1: 0, x2: '100%', y1: y, y2: y }) +
    element('text', { class: 'tick', x: 0, y: value === 0 ? y + 16 : y - 5 }, text)
  );
}

/** The first mark carries the unit: there is room before it. */
const drawTime = ({ value, text }: Mark, place: number, last: number, unit: string): string =>
  element(
    'text',
    {
      class: 'tick',
      x: percent(value / last),
      y: PLOT.top + PLOT.height + 16,
      'text-anchor': anchorAt(value / last),
    },
    place === 0 ? `${unit} ${text}` : text,
  );
