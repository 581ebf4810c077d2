import {
  type Bar,
  type Bars,
  type Block,
  type Callout,
  type Curves,
  type Item,
  type List,
  numbers,
  type Paragraph,
  type Spans,
  words,
} from '../../report/blocks.ts';
import { capitalised } from '../../report/format/words.ts';
import { writeTable } from './table.ts';

/** A block as lines of GitHub-flavoured Markdown; the text in it is escaped already. */
export function writeBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block);
    case 'callout':
      return writeCallout(block);
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'bars':
      return writeBars(block);
    case 'spans':
      return writeSpans(block);
    case 'curves':
      return writeCurves(block);
    case 'command':
      return ['```sh', block.text, '```'];
  }
}

const writeParagraph = ({ text, tone }: Paragraph): string[] => [tone === 'critical' ? strong(text) : text];

/** A quotation, its title strong; a line of its own for each paragraph in it. */
const writeCallout = ({ title, text }: Callout): string[] =>
  [strong(title), ...text].flatMap((paragraph, place) => (place === 0 ? [] : ['']).concat(paragraph)).map(quoted);

const quoted = (line: string): string => (line === '' ? '>' : `> ${line}`);

const writeList = ({ items, from }: List): string[] =>
  items.map((item, place) => `${from === undefined ? '-' : `${from + place}.`} ${writeItem(item)}`);

function writeItem({ lead, text, aside }: Item): string {
  const parts = [lead && strong(lead), text, aside && `(${aside})`];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

const writeBars = ({ bars, outOf }: Bars): string[] => bars.flatMap((bar) => writeBar(bar, outOf));

function writeBar({ label, text, status, because }: Bar, outOf: number): string[] {
  const measure = text === '' ? status : `${text} of ${outOf}, ${status}`;
  return [`- ${strong(label)}: ${measure}`, ...because.map((item) => `  - ${writeItem(item)}`)];
}

export const strong = (text: string): string => `**${text}**`;

/** A document has no bars to line up: the ends stand in a table. */
const writeSpans = ({ spans, scale }: Spans): string[] =>
  writeTable({
    kind: 'table',
    columns: [words(capitalised(scale)), numbers('from'), numbers('to')],
    rows: spans.map(({ label, from, to }) => ({ cells: [label, from.text, to.text] })),
  });

/** The table that follows a chart in the report says what the chart shows. */
const writeCurves = ({ title }: Curves): string[] => [`${title}.`];
