import type { Odds } from '../../../report/drawings.ts';
import { element } from '../element.ts';
import { percent } from './axis.ts';
import { SWATCH } from './legend.ts';
import { picture } from './picture.ts';

const COLUMNS = 25;
const CELL = { height: 12, gap: 4 } as const;

/** A hundred futures as a hundred cells, each in the colour of the way that came out cheapest; its list says the same. */
export function drawOdds({ says, parts }: Odds): string {
  const cells = parts.flatMap(({ times }, part) => Array.from({ length: times }, () => part));
  const rows = Math.ceil(cells.length / COLUMNS);
  const chart = picture(says, rows * (CELL.height + CELL.gap), ...cells.map(drawCell));
  return element('div', { class: 'odds' }, chart, element('ul', { class: 'legend' }, ...parts.map(drawPart)));
}

const drawCell = (part: number, place: number): string =>
  element('rect', {
    class: `odd-${part}`,
    x: percent((place % COLUMNS) / COLUMNS),
    y: Math.floor(place / COLUMNS) * (CELL.height + CELL.gap),
    width: percent(0.85 / COLUMNS),
    height: CELL.height,
    rx: 2,
  });

const drawPart = ({ label, text }: Odds['parts'][number], part: number): string =>
  element('li', {}, swatch(part), element('span', {}, label), element('span', { class: 'times' }, text));

const swatch = (part: number): string =>
  element(
    'svg',
    { width: SWATCH, height: SWATCH, 'aria-hidden': 'true' },
    element('rect', { class: `odd-${part}`, width: SWATCH, height: SWATCH, rx: 2 }),
  );
