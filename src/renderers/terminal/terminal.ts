import type { Report, Section } from '../../report/blocks.ts';
import type { Look } from '../index.ts';
import { mapText } from '../map-text.ts';
import { drawBlock } from './blocks.ts';
import { indented, narrowed, type Page } from './page.ts';
import { paletteOf } from './paint.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const INDENT = 2;
/** Lines longer than this are hard to read; the rest of a wide terminal stays empty. */
const WIDEST = 100;

/** The report as a terminal shows it, no line wider than its columns. */
export function renderTerminal(report: Report, { columns, colour }: Look): string {
  const page: Page = { width: Math.min(columns, WIDEST), palette: paletteOf(colour) };
  const { title, about, sections } = mapText(report, printable);
  const shown = sections.filter(({ kept }) => !kept);
  const lines = [...drawTitle(title, about, page), ...shown.flatMap((section) => drawSection(section, page))];
  return `${lines.map(finished).join('\n')}\n`;
}

function drawTitle(title: string, about: readonly string[], { width, palette }: Page): string[] {
  return [
    ...wrap([{ text: title, paint: palette.strong }], width),
    ...wrap([{ text: about.join(' · '), paint: palette.quiet }], width),
  ];
}

function drawSection({ title, blocks }: Section, page: Page): string[] {
  const body = narrowed(page, INDENT);
  return [
    '',
    ...wrap([{ text: title, paint: page.palette.headline }], page.width),
    ...blocks.flatMap((block, place) => [...(place === 0 ? [] : ['']), ...indented(drawBlock(block, body), INDENT)]),
  ];
}

/** No-break spaces have done their work once lines are broken; nothing invisible is left at the end. */
const finished = (line: string): string => line.replaceAll('\u00a0', ' ').trimEnd();
