import type { Report, Section } from '../../report/blocks.ts';
import { mapText } from '../map-text.ts';
import { htmlOf } from './blocks.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape.ts';

/** A part of the page that is replaced as a whole when its figures change. */
export interface Part {
  readonly id: string;
  readonly html: string;
}

/** The report's title and facts, then its sections, each as HTML. The page's script draws with the same function. */
export function renderParts(report: Report): Part[] {
  const { title, about, sections } = mapText(report, escapeHtml);
  return [{ id: 'title', html: drawTitle(title, about) }, ...sections.map(drawSection)];
}

const drawTitle = (title: string, about: readonly string[]): string =>
  element(
    'header',
    { id: 'title' },
    element('h1', {}, title),
    element('p', { class: 'about' }, about.map((fact) => element('span', {}, fact)).join(' ')),
  );

function drawSection({ id, title, blocks }: Section): Part {
  const heading = element('h2', { id: `${id}-heading` }, title);
  const html = element(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    heading,
    ...blocks.map((block) => htmlOf(block, title)),
  );
  return { id, html };
}
