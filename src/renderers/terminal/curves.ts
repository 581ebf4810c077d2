import type { Curves } from '../../report/blocks.ts';
import type { Page } from './page.ts';
import { padStart, widthOf, wrap } from './wrap.ts';

const ROWS = 7;
const GAP = 2;
const DIGITS = 9;
/** A column a value, and no more: what is drawn twice says nothing new. */
const GLYPHS = ['●', '○', '▪', '▫'] as const;

/** Lines over one axis, drawn with a mark a column; where two meet, the first one is seen. */
export function drawCurves({ curves, x, y }: Curves, page: Page): string[] {
  const { palette } = page;
  const gutter = Math.max(...y.marks.map(({ text }) => widthOf(text))) + GAP;
  const values = curves[0]?.values.length ?? 0;
  const columns = Math.max(1, Math.min(values, page.width - gutter - 1));
  const [low, high] = [y.marks[0]?.value ?? 0, y.marks.at(-1)?.value ?? 1];
  // Rounded first: a value halfway between two rows goes up, whatever its last digit.
  const rowOf = (value: number): number =>
    Math.round(Number((((value - low) / (high - low || 1)) * (ROWS - 1)).toPrecision(DIGITS)));
  /** The value, counted from 1, that a column stands for. */
  const valueAt = (column: number): number => Math.round(((column + 1) / columns) * values);

  const rows = Array.from({ length: ROWS }, (_, fromTop) => {
    const row = ROWS - 1 - fromTop;
    const label = y.marks.find(({ value }) => rowOf(value) === row)?.text ?? '';
    const cells = Array.from({ length: columns }, (_, column) => {
      const curve = curves.findIndex(({ values }) => rowOf(values[valueAt(column) - 1] ?? 0) === row);
      return curve < 0 ? ' ' : palette[curves[curve]?.tone ?? 'plain'](GLYPHS[curve] ?? '•');
    });
    return `${palette.quiet(`${padStart(label, gutter - GAP)} ┤`)}${cells.join('')}`;
  });
  return [...rows, ...axis(x, columns, values, gutter, page), '', ...legend({ curves, x, y }, page)];
}

function axis({ marks }: Curves['x'], columns: number, values: number, gutter: number, page: Page): string[] {
  let labels = '';
  for (const { value, text } of marks) {
    const column = Math.round((value / values) * columns) - text.length;
    if (column > labels.length) labels = labels.padEnd(column) + text;
  }
  const line = `${' '.repeat(gutter - GAP)} └${'─'.repeat(columns)}`;
  return [line, `${' '.repeat(gutter)}${labels}`].map((text) => page.palette.quiet(text));
}

function legend({ curves, x, y }: Pick<Curves, 'curves' | 'x' | 'y'>, { width, palette }: Page): string[] {
  const marks = curves.flatMap(({ label, tone }, place) => [
    { text: GLYPHS[place] ?? '•', paint: palette[tone ?? 'plain'] },
    { text: `${label}\u00a0\u00a0`, paint: palette.plain },
  ]);
  return wrap([...marks, { text: `(${y.title}, by ${x.title})`, paint: palette.quiet }], width);
}
