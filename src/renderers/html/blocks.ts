import type { Bar, Bars, Block, Callout, Item, List, Paragraph } from '../../report/blocks.ts';
import { percent } from './charts/axis.ts';
import { drawCurves } from './charts/curves.ts';
import { drawOdds } from './charts/odds.ts';
import { drawSpans } from './charts/spans.ts';
import { classes, element } from './element.ts';
import { drawTable } from './table.ts';

/** A block as HTML; `about` is the title of its section, by which its table is called. */
export function htmlOf(block: Block, about: string): string {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block);
    case 'callout':
      return drawCallout(block);
    case 'list':
      return drawList(block);
    case 'table':
      return drawTable(block, about);
    case 'bars':
      return drawBars(block);
    case 'spans':
      return drawSpans(block);
    case 'curves':
      return drawCurves(block);
    case 'command':
      return element('pre', { tabindex: 0 }, element('code', {}, block.text));
  }
}

const drawParagraph = ({ text, tone }: Paragraph): string => element('p', { class: tone }, text);

const drawCallout = ({ title, text, tone, odds }: Callout): string =>
  element(
    'div',
    { class: `callout ${tone}` },
    element('p', { class: 'lead' }, title),
    ...text.map((paragraph) => element('p', {}, paragraph)),
    odds === undefined ? '' : drawOdds(odds),
  );

function drawList({ items, from }: List): string {
  const drawn = items.map((item) => element('li', { class: item.tone }, drawItem(item)));
  return from === undefined ? element('ul', {}, ...drawn) : element('ol', { start: from }, ...drawn);
}

const drawItem = ({ lead, text, aside }: Item): string =>
  [
    lead && element('strong', {}, lead),
    text && element('span', {}, text),
    aside && element('span', { class: 'aside' }, aside),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

const drawBars = ({ bars, outOf }: Bars): string =>
  element('ul', { class: 'bars' }, ...bars.map((bar) => element('li', { class: bar.tone }, drawBar(bar, outOf))));

function drawBar({ label, value, text, status, because }: Bar, outOf: number): string {
  const filled = value === null ? '' : element('rect', { class: 'filled', width: percent(value / outOf), height: 8 });
  return [
    element(
      'h3',
      {},
      element('span', {}, label),
      ' ',
      element('span', { class: 'status' }, [text, status].filter((part) => part !== '').join(' · ')),
    ),
    element(
      'svg',
      { class: classes('bar'), height: 8, 'aria-hidden': 'true' },
      element('rect', { class: 'track', width: '100%', height: 8 }),
      filled,
    ),
    because.length === 0 ? '' : drawList({ kind: 'list', items: because }),
  ].join('');
}
