import { describe, expect, it } from 'vitest';
import { drawList } from '../../../src/renderers/terminal/list.ts';
import { paletteOf } from '../../../src/renderers/terminal/paint.ts';
import type { List } from '../../../src/report/blocks.ts';

const draw = (list: Omit<List, 'kind'>, width: number): string[] =>
  drawList({ kind: 'list', ...list }, { width, palette: paletteOf(false) });

describe('a list', () => {
  it('hangs its text beside bullets', () => {
    expect(draw({ items: [{ text: 'one two three four' }, { text: 'five' }] }, 12)).toEqual([
      '• one two',
      '  three four',
      '• five',
    ]);
  });

  it('goes on counting from where it is told, numbers right-aligned', () => {
    expect(draw({ from: 9, items: [{ text: 'nine' }, { text: 'ten' }] }, 40)).toEqual([' 9. nine', '10. ten']);
  });

  it('puts short asides into a column of their own at the right', () => {
    const items = [
      { lead: 'Switch it on.', text: 'It is free.', aside: 'minutes' },
      { text: 'Then test it', aside: 'days' },
    ];
    expect(draw({ from: 1, asides: 'column', items }, 30)).toEqual([
      '1. Switch it on. It    minutes',
      '   is free.',
      '2. Then test it        days',
    ]);
  });

  it('lets other asides follow their text', () => {
    expect(draw({ items: [{ text: 'Test it', aside: 'days' }] }, 60)).toEqual(['• Test it (days)']);
  });

  it('lets asides follow that would take too much room', () => {
    expect(draw({ asides: 'column', items: [{ text: 'Test it', aside: 'it may take several days' }] }, 60)).toEqual([
      '• Test it (it may take several days)',
    ]);
  });
});
