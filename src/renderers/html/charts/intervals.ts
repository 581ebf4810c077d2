import type { Interval, Intervals } from '../../../report/drawings.ts';
import { element } from '../element.ts';
import { type Axis, amountAxis, percent } from './axis.ts';
import { chart, MARKS_HEIGHT } from './picture.ts';

const MIDDLE = MARKS_HEIGHT / 2;
const BAND = 10;

/** Each amount as a band with its mean; a bar alone would say that it is known. */
export function drawIntervals({ says, sign, rows }: Intervals): string {
  const axis = amountAxis(
    rows.flatMap(({ low, mean, high }) => [low, mean, high]),
    sign,
  );
  return chart(
    says,
    axis,
    rows.map((row) => ({ label: row.label, text: row.text, look: row.tone, marks: drawInterval(row, axis) })),
  );
}

const drawInterval = ({ low, mean, high }: Interval, { at }: Axis): string[] => [
  element('rect', {
    class: 'band',
    x: percent(at(low)),
    width: percent(at(high) - at(low)),
    y: MIDDLE - BAND / 2,
    height: BAND,
    rx: BAND / 2,
  }),
  element('circle', { class: 'mean', cx: percent(at(mean)), cy: MIDDLE, r: BAND / 2 }),
];
