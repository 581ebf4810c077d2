import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { printable } from '../../../src/renderers/terminal/printable.ts';
import { renderTerminal } from '../../../src/renderers/terminal/terminal.ts';
import { widthOf } from '../../../src/renderers/terminal/wrap.ts';
import { HOSTILE } from '../hostile.ts';
import { reportOf } from '../report-of.ts';
import { show } from './screen.ts';

/** What a terminal obeys or hides: all controls but the line break, and marks of direction and of nothing. */
const OBEYED = /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
/** The colour codes that the report uses itself. */
const OWN_CODES = /\u001b\[[0-9;]+m/g;

const plain = (text: string, columns = 80): string => renderTerminal(reportOf(text), { columns, colour: false });
const coloured = (text: string, columns = 80): string => renderTerminal(reportOf(text), { columns, colour: true });

describe('text from a stranger, shown on a terminal', () => {
  test.each(HOSTILE)('%j is text: it moves nothing, recolours nothing and hides nothing', async (text) => {
    const screen = await show(coloured(text), 80);
    expect(screen.effects).toEqual([]);
    expect(screen.lines).toEqual(plain(text).trimEnd().split('\n'));
  });

  test.each(HOSTILE)('%j leaves nothing behind that a terminal would obey', (text) => {
    expect(plain(text)).not.toMatch(OBEYED);
  });

  it('fits into any width and obeys nothing, whatever the text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 120 }), (text, columns) => {
        const report = plain(text, columns);
        expect(report).not.toMatch(OBEYED);
        expect(Math.max(...report.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
        expect(
          coloured(text, columns)
            .replace(OWN_CODES, '')
            .replace(/[^\S\n]+$/gm, ''),
        ).toBe(report);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text made printable', () => {
  it.each([
    ['loses its colours', '\u001b[31mRed\u001b[0m alert', 'Red alert'],
    ['cannot set the window title', 'a\u001b]0;owned\u0007b', 'ab'],
    ['cannot set it with an eight-bit code either', 'a\u009b31mb', 'ab'],
    ['stays on one line', 'one\r\ntwo\u2028three\tfour', 'one two three four'],
    ['reads from left to right', 'pay \u202eevas\u202c', 'pay evas'],
    ['shows every character it has', 'zero\u200bwidth\ufeff', 'zerowidth'],
    ['keeps letters, marks and pictures', 'Müller & Søn, 会社 🏢', 'Müller & Søn, 会社 🏢'],
  ])('%s', (_, text, seen) => {
    expect(printable(text)).toBe(seen);
  });
});
