import type { Block } from '../../report/blocks.ts';
import { drawBars } from './bars.ts';
import { drawCallout } from './callout.ts';
import { drawCurves } from './curves.ts';
import { drawList } from './list.ts';
import { indented, narrowed, type Page } from './page.ts';
import { drawSpans } from './spans.ts';
import { drawTable } from './table.ts';
import { wrap } from './wrap.ts';

/** A block as lines no wider than the page. */
export function drawBlock(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap([{ text: block.text, paint: page.palette[block.tone ?? 'plain'] }], page.width);
    case 'callout':
      return drawCallout(block, page);
    case 'list':
      return drawList(block, page);
    case 'table':
      return drawTable(block, page);
    case 'bars':
      return drawBars(block, page);
    case 'spans':
      return drawSpans(block, page);
    case 'curves':
      return drawCurves(block, page);
    case 'command':
      return indented(wrap([{ text: block.text, paint: page.palette.accent }], narrowed(page, 2).width), 2);
  }
}
