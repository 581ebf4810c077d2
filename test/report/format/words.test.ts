import { describe, expect, it, test } from 'vitest';
import { inCases, percent, timesIn100 } from '../../../src/report/format/chances.ts';
import { longDate } from '../../../src/report/format/dates.ts';
import { asName, capitalised, count, enumerate, inSentence } from '../../../src/report/format/words.ts';

describe('odds in words', () => {
  test.each([
    [0, 'never', 'none in 100', '0 %'],
    [0.002, 'less than once in 100', 'fewer than 1 in 100', '<1 %'],
    [0.012, 'once in 100', 'about 1 in 100', '1 %'],
    [0.704, '70 times in 100', 'about 70 in 100', '70 %'],
    [0.998, 'more than 99 times in 100', 'more than 99 in 100', '>99 %'],
    [1, 'every time', 'about 100 in 100', '100 %'],
  ])('%d is never more certain than it is', (chance, times, cases, share) => {
    expect(
      [timesIn100(chance), inCases(chance), percent(chance)].map((text) => text.replaceAll('\u00a0', ' ')),
    ).toEqual([times, cases, share]);
  });
});

describe('words', () => {
  it('are listed as a person lists them', () => {
    expect(enumerate([])).toBe('');
    expect(enumerate(['fees'])).toBe('fees');
    expect(enumerate(['fees', 'time'])).toBe('fees and time');
    expect(enumerate(['fees', 'time', 'risk'])).toBe('fees, time and risk');
  });

  it('follow their number', () => {
    expect([count(0, 'gap'), count(1, 'gap'), count(2, 'gap')]).toEqual(['0 gaps', '1 gap', '2 gaps']);
  });

  it('lose their capital inside a sentence, unless it belongs to them', () => {
    expect([inSentence('In-house plus'), inSentence('IT employee')]).toEqual(['in-house plus', 'IT employee']);
    expect(capitalised('support')).toBe('Support');
  });

  it('are quoted where their own commas would mislead', () => {
    expect([asName('Lost data'), asName('Break-in, ransomware')]).toEqual(['lost data', '“break-in, ransomware”']);
  });
});

test('a date is one that nobody reads as another day', () => {
  expect(longDate('2026-06-05')).toBe('5 June 2026');
});
