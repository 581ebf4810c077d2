import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it, test } from 'vitest';
import { renderMarkdown } from '../../../src/renderers/markdown/markdown.ts';
import { oneLine } from '../../../src/renderers/one-line.ts';
import type { Block } from '../../../src/report/blocks.ts';
import { report } from '../../../src/report/report.ts';
import { resultOf, scenarios } from '../../fixtures/scenarios.ts';
import { HOSTILE } from '../hostile.ts';
import { reportOf } from '../report-of.ts';

/** What GitHub makes of it; raw HTML is let through, so that markup that gets that far is seen. */
const toHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \n]+/g, ' ');

const plainTags = tagsOf(toHtml(renderMarkdown(reportOf('word'))));

describe('a report that is pasted into a document as Markdown', () => {
  test.each(HOSTILE)('shows %j as text, whatever it looks like', (text) => {
    const html = toHtml(renderMarkdown(reportOf(text)));
    expect(tagsOf(html)).toEqual(plainTags);
    const seen = oneLine(text).trim().replace(/ +/g, ' ');
    // 29 places, and the command that has a text of its own.
    expect(textOf(html).split(seen).length).toBeGreaterThan(28);
  });

  it('keeps its structure with any text at all', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab1 .|<>*_`~#[]()!\\&;:/@$+-=\n"\''), minLength: 1 });
    const shown = texts.filter((text) => oneLine(text).trim() !== '');
    fc.assert(
      fc.property(shown, (text) => {
        expect(tagsOf(toHtml(renderMarkdown(reportOf(text))))).toEqual(plainTags);
      }),
    );
  });

  test.each(scenarios)(
    'has every table of %s as a table, with as many cells in each row as in its head',
    (scenario) => {
      const model = report(resultOf(scenario));
      const html = toHtml(renderMarkdown(model));
      const tables = model.sections.flatMap(({ blocks }) => blocks).flatMap(tableShape);
      const found = html.match(/<table>.*?<\/table>/gs) ?? [];
      expect(found).toHaveLength(tables.length);
      for (const [place, { columns, rows }] of tables.entries()) {
        const cells = (found[place]?.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) => row.match(/<t[hd]/g)?.length);
        expect(cells).toEqual(Array.from({ length: rows + 1 }, () => columns));
      }
    },
  );

  it('leaves no backslash in front of plain words, money and figures', () => {
    const plain = ['It saves about $1,380 a month (10–20 %).', '1.5 hours', '−$24 to $25', "Owner's time, 3 + 4 = 7"];
    for (const text of plain) expect(renderMarkdown(reportOf(text))).not.toContain('\\');
  });
});

/** Bars between two ends are a table, too: a label and the ends. */
function tableShape(block: Block): { columns: number; rows: number }[] {
  if (block.kind === 'table') return [{ columns: block.columns.length, rows: block.rows.length }];
  return block.kind === 'spans' ? [{ columns: 3, rows: block.spans.length }] : [];
}
