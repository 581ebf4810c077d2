import type { Report } from '../report/blocks.ts';

/** What to remember of a report: the verdict and its odds, which its first callout begins with. */
export function headline({ sections }: Report): string {
  const blocks = sections.flatMap((section) => section.blocks);
  const callout = blocks.find((block) => block.kind === 'callout');
  return callout === undefined ? '' : [callout.title, ...callout.text.slice(0, 1)].join(' ');
}
