import { describe, expect, it, test } from 'vitest';
import { padEnd, padStart, widthOf, wrap, wrapText } from '../../../src/renderers/terminal/wrap.ts';

describe('text in lines', () => {
  it('breaks at spaces and fills each line', () => {
    expect(wrapText('the quick brown fox jumps over it all', 12)).toEqual([
      'the quick',
      'brown fox',
      'jumps over',
      'it all',
    ]);
  });

  it('does not leave one short word alone on the last line', () => {
    expect(wrapText('write the problems down for four weeks', 32)).toEqual([
      'write the problems down for',
      'four weeks',
    ]);
  });

  it('leaves a long last word alone', () => {
    expect(wrapText('write it all down in four weeks: administrators', 33)).toEqual([
      'write it all down in four weeks:',
      'administrators',
    ]);
  });

  it('takes no word from a line that has few', () => {
    expect(wrapText('Second factor on mail', 16)).toEqual(['Second factor on', 'mail']);
  });

  it('keeps together what a no-break space joins', () => {
    expect(wrapText('chance of 12\u00a0% or more', 12)).toEqual(['chance of', '12\u00a0% or more']);
  });

  it('breaks a word only where the word alone is too long', () => {
    expect(wrapText('see https://example.com/a/long/path now', 16)).toEqual([
      'see',
      'https://example.',
      'com/a/long/path',
      'now',
    ]);
  });

  it('counts wide characters as two columns and combining marks as none', () => {
    expect(wrapText('会社会社 会社', 8)).toEqual(['会社会社', '会社']);
    expect(widthOf('e\u0301')).toBe(1);
  });

  test.each([
    ['', 10],
    ['   ', 10],
  ])('makes no line of %j', (text, width) => {
    expect(wrapText(text, width)).toEqual([]);
  });

  it('paints neighbours in the same look together, spaces included', () => {
    const loud = (text: string) => `<${text}>`;
    expect(
      wrap(
        [
          { text: 'one two', paint: loud },
          { text: 'three', paint: (text) => text },
        ],
        80,
      ),
    ).toEqual(['<one two> three']);
  });
});

describe('padding', () => {
  it('goes by columns, not by characters', () => {
    expect(padEnd('会社', 6)).toBe('会社  ');
    expect(padStart('7', 3)).toBe('  7');
    expect(padStart('too long', 3)).toBe('too long');
  });
});
