import { stack } from 'd3-shape';
import type { Stack, Stacks } from '../../../report/drawings.ts';
import { element } from '../element.ts';
import { type Axis, amountAxis, percent } from './axis.ts';
import { drawLegend } from './legend.ts';
import { chart, MARKS_HEIGHT } from './picture.ts';

const BAR = 14;
const MIDDLE = MARKS_HEIGHT / 2;
const WHISKER_END = 4;

/** Each amount as its parts end to end, under a whisker that says where the sum may lie. */
export function drawStacks({ says, sign, parts, rows }: Stacks): string {
  const axis = amountAxis(
    rows.flatMap(({ low, mean, high }) => [low, mean, high]),
    sign,
  );
  const series = stack<Stack, number>()
    .keys(parts.keys())
    .value((row, part) => row.parts[part] ?? 0)(rows);
  const drawn = rows.map((row, place) => ({
    label: row.label,
    text: row.text,
    look: row.tone,
    marks: [...series.map((part) => drawPart(part[place], part.key, axis)), drawWhisker(row, axis)],
  }));
  return drawLegend(parts.map((label, place) => ({ label, look: lookOf(place) }))) + chart(says, axis, drawn);
}

const lookOf = (part: number): string => `part-${part}`;

function drawPart(ends: readonly number[] | undefined, part: number, { at }: Axis): string {
  const [from = 0, to = 0] = ends ?? [];
  if (to <= from) return '';
  const place = { x: percent(at(from)), width: percent(at(to) - at(from)), y: MIDDLE - BAR / 2, height: BAR };
  return element('rect', { class: lookOf(part), ...place });
}

function drawWhisker({ low, high }: Stack, { at }: Axis): string {
  if (low === high) return '';
  const [from, to] = [percent(at(low)), percent(at(high))];
  const end = (x: string) => element('line', { x1: x, x2: x, y1: MIDDLE - WHISKER_END, y2: MIDDLE + WHISKER_END });
  const line = element('line', { x1: from, x2: to, y1: MIDDLE, y2: MIDDLE });
  return element('g', { class: 'whisker' }, line, end(from), end(to));
}
