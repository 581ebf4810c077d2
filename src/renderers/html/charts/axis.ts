import { nice, ticks } from 'd3-array';
import { end } from '../../../report/format/money.ts';
import { classes, element } from '../element.ts';

/** So many marks on an axis that their labels fit side by side on a telephone. */
const TICKS = 3;
const LABELS_HEIGHT = 18;
/** A label this near to an end of the axis is written inwards. */
const NEAR = 0.08;

/** A scale along the width of a picture, and the lines on it that carry a label. */
export interface Axis {
  readonly at: (amount: number) => number;
  readonly ticks: readonly Tick[];
}
export interface Tick {
  readonly value: number;
  readonly text: string;
  readonly look?: string;
}

/** An axis from a round number to a round number that holds every amount, and zero: lengths begin there. */
export function amountAxis(amounts: readonly number[], sign: string): Axis {
  const [low, high] = niceEnds(amounts);
  return { at: scale(low, high), ticks: ticks(low, high, TICKS).map((value) => ({ value, text: end(value, sign) })) };
}

/** The same with lines only where the caller wants them. */
export function markedAxis(amounts: readonly number[], marks: readonly Tick[]): Axis {
  return { at: scale(...niceEnds(amounts)), ticks: marks };
}

const niceEnds = (amounts: readonly number[]): readonly [number, number] =>
  nice(Math.min(0, ...amounts), Math.max(0, ...amounts), TICKS);

const scale =
  (low: number, high: number) =>
  (amount: number): number =>
    (amount - low) / (high - low || 1);

/** A part (0-1) of the width. Pictures are laid out in percent, so that they fit any width without scaled letters. */
export const percent = (part: number): string => `${Number((100 * part).toFixed(2))}%`;

/** The lines of the axis behind one row. */
export const drawGrid = ({ at, ticks }: Axis, height: number): string =>
  ticks
    .map(({ value, look }) => {
      const x = percent(at(value));
      return element('line', { class: classes(value === 0 ? 'zero' : 'grid', look), x1: x, x2: x, y1: 0, y2: height });
    })
    .join('');

/** What the lines stand for, under the last row. */
export const drawTicks = ({ at, ticks }: Axis): string =>
  element(
    'svg',
    { width: '100%', height: LABELS_HEIGHT },
    ...ticks.map(({ value, text, look }) => {
      const attributes = { class: classes('tick', look), x: percent(at(value)), y: LABELS_HEIGHT - 4 };
      return element('text', { ...attributes, 'text-anchor': anchorAt(at(value)) }, text);
    }),
  );

export function anchorAt(part: number): string {
  if (part < NEAR) return 'start';
  return part > 1 - NEAR ? 'end' : 'middle';
}
