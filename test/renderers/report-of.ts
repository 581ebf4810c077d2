import type { Item, Report } from '../../src/report/blocks.ts';

/** A report that carries one text in every place where a text can stand. */
export function reportOf(text: string): Report {
  const item: Item = { lead: text, text, aside: text };
  const cells = [text, text, { text, tone: 'quiet' as const }];
  return {
    title: text,
    about: [text, text],
    sections: [
      {
        id: 'first',
        title: text,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'paragraph', text, tone: 'critical' },
          { kind: 'callout', tone: 'accent', title: text, text: [text, text] },
          { kind: 'list', from: 3, items: [item, { text }] },
          { kind: 'list', items: [{ lead: text }, { text }] },
          {
            kind: 'table',
            columns: [
              { title: text, holds: 'words' },
              { title: text, holds: 'numbers' },
              { title: text, holds: 'words' },
            ],
            rows: [{ cells }, { cells, rank: 'group' }, { cells, rank: 'member' }, { cells, rank: 'total' }],
          },
          {
            kind: 'bars',
            outOf: 100,
            bars: [
              { label: text, value: 40, text, status: text, because: [item] },
              { label: text, value: null, text: '', status: text, because: [] },
            ],
          },
          { kind: 'command', text: 'it-readiness answers.json' },
        ],
      },
    ],
  };
}
