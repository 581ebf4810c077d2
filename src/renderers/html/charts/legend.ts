import { element } from '../element.ts';

/** Width and height of a sample of a colour. */
export const SWATCH = 12;

/** What each colour stands for. Readers who can't see it have the table. */
export const drawLegend = (entries: readonly { readonly label: string; readonly look: string }[]): string =>
  element('ul', { class: 'legend', 'aria-hidden': 'true' }, ...entries.map(drawEntry));

const drawEntry = ({ label, look }: { label: string; look: string }): string =>
  element(
    'li',
    {},
    element(
      'svg',
      { width: SWATCH, height: SWATCH },
      element('rect', { class: look, width: SWATCH, height: SWATCH, rx: 2 }),
    ),
    label,
  );
