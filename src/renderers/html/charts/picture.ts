import { classes, element } from '../element.ts';
import { type Axis, drawGrid, drawTicks } from './axis.ts';

/** A drawing as wide as the page, with a name for readers who can't see it. */
export const picture = (says: string, height: number, ...content: readonly string[]): string =>
  element('svg', { class: 'chart', role: 'img', 'aria-label': says, width: '100%', height }, ...content);

/** A row of a chart: what it is on the left, its amount on the right, and what is drawn of it below. */
export interface ChartRow {
  readonly label: string;
  readonly text: string;
  readonly look?: string | undefined;
  readonly marks: readonly string[];
}

/** Height of the drawing in a row, in pixels; marks are drawn around its middle. */
export const MARKS_HEIGHT = 18;

/** Rows on one axis. Labels are text of the page and not of the drawings, so that they wrap where it is narrow. */
export const chart = (says: string, axis: Axis, rows: readonly ChartRow[]): string =>
  element(
    'div',
    { class: 'chart', role: 'img', 'aria-label': says },
    ...rows.map((row) => drawRow(row, axis)),
    drawTicks(axis),
  );

const drawRow = ({ label, text, look, marks }: ChartRow, axis: Axis): string =>
  element(
    'div',
    { class: classes('row', look) },
    element('p', { class: 'label' }, element('span', {}, label), element('span', { class: 'amount' }, text)),
    element('svg', { width: '100%', height: MARKS_HEIGHT }, drawGrid(axis, MARKS_HEIGHT), ...marks),
  );
