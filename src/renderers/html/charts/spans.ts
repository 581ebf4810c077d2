import { numbers, type Span, type Spans, words } from '../../../report/blocks.ts';
import { capitalised } from '../../../report/format/words.ts';
import { element } from '../element.ts';
import { drawTable } from '../table.ts';
import { type Axis, markedAxis, percent } from './axis.ts';
import { chart, MARKS_HEIGHT } from './picture.ts';

const BAR = 10;

/** Each stretch to both sides of the middle, over a table of its ends that opens on demand. */
export function drawSpans(block: Spans): string {
  const { spans, middle, scale } = block;
  const ends = spans.flatMap(({ from, to }) => [from.value, to.value]);
  const axis = markedAxis(
    [middle.value, ...ends],
    [
      { value: 0, text: '0' },
      { ...middle, look: 'middle' },
    ],
  );
  const rows = spans.map((span) => ({ ...labelled(span), marks: [drawSpan(span, axis), drawMiddle(middle, axis)] }));
  const table = element('details', {}, element('summary', {}, 'As a table'), tableOf(block));
  return element('figure', {}, chart(scale, axis, rows), table);
}

const labelled = ({ label, from, to }: Span) => ({ label, text: `${from.text} · ${to.text}` });

const drawSpan = ({ from, to }: Span, { at }: Axis): string =>
  element('rect', {
    class: 'span',
    x: percent(at(from.value)),
    width: percent(at(to.value) - at(from.value)),
    y: (MARKS_HEIGHT - BAR) / 2,
    height: BAR,
    rx: 2,
  });

/** The middle again, over the stretch that hides its line. */
function drawMiddle({ value }: Spans['middle'], { at }: Axis): string {
  const x = percent(at(value));
  return element('line', { class: 'over', x1: x, x2: x, y1: (MARKS_HEIGHT - BAR) / 2, y2: (MARKS_HEIGHT + BAR) / 2 });
}

const tableOf = ({ spans, scale }: Spans): string =>
  drawTable(
    {
      kind: 'table',
      columns: [words(capitalised(scale)), numbers('from'), numbers('to')],
      rows: spans.map(({ label, from, to }) => ({ cells: [label, from.text, to.text] })),
    },
    capitalised(scale),
  );
