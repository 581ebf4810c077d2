import type { Block, Report, Section } from '../../report/blocks.ts';
import { mapText } from '../map-text.ts';
import { oneLine } from '../one-line.ts';
import { writeBlock } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';

/** The report as GitHub-flavoured Markdown, to be pasted into a document and edited. */
export function renderMarkdown({ title, about, sections }: Report): string {
  const head = [`# ${escapeMarkdown(title)}`, about.map(escapeMarkdown).join(' · ')];
  return `${[...head, ...sections.flatMap(writeSection)].join('\n\n')}\n`;
}

const writeSection = ({ title, blocks }: Section): string[] => [
  `## ${escapeMarkdown(title)}`,
  ...blocks.map((block) => writeBlock(safe(block)).join('\n')),
];

/** Escaped once for the whole block; only in a command, which stands in code, would a backslash show. */
const safe = (block: Block): Block => mapText(block, block.kind === 'command' ? oneLine : escapeMarkdown);
