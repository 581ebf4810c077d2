import { describe, expect, it, test } from 'vitest';
import {
  about,
  end,
  exactly,
  expected,
  expectedYear,
  signOf,
  spread,
  toTheCent,
} from '../../../src/report/format/money.ts';

const exact = (amount: number) => ({ mean: amount, p10: amount, p90: amount });

describe('a known amount', () => {
  test.each([
    [0, '$0'],
    [0.3, '<$1'],
    [-0.3, '$0'],
    [0.5, '$1'],
    [999.6, '$1,000'],
    [25_000, '$25,000'],
    [-1234, '−$1,234'],
    [1e12, '$1,000,000,000,000'],
  ])('%d is shown as %s', (amount, shown) => {
    expect(exactly(amount, '$')).toBe(shown);
  });
});

describe('a mean', () => {
  test.each([
    [0, '0'],
    [0.02, '<1'],
    [9.4, '9'],
    [187.6, '188'],
    [-187.6, '−188'],
    [1384, '1,380'],
    [123_456, '123,000'],
    [1_234_567_890_123, '1,230,000,000,000'],
  ])('%d is shown to three figures, as %s', (amount, shown) => {
    expect(about(amount)).toBe(shown);
  });
});

describe('a figure without spread', () => {
  test.each([
    [300, '$300'],
    [400 / 12, '$33.33'],
    [2500 / 12, '$208.33'],
    [-33.5, '−$33.50'],
    [1234.5, '$1,234.50'],
    [0.004, '<$1'],
    [0, '$0'],
  ])('%d is shown to the cent where it is not whole, as %s', (amount, shown) => {
    expect(toTheCent(amount, '$')).toBe(shown);
  });

  it('gives the article its own figures back: 300 a month, an outage of 400 a year', () => {
    expect(expected(exact(300))).toBe('300');
    expect(expectedYear(exact(300))).toBe('3,600');
    expect(expected(exact(400 / 12))).toBe('33.33');
    expect(expectedYear(exact(400 / 12))).toBe('400');
  });
});

describe('a range', () => {
  test.each([
    [{ p10: 243, p90: 1890 }, '$240–$1,900'],
    [{ p10: -92, p90: 412 }, '−$92 to $410'],
    [{ p10: -500, p90: -20 }, '−$500 to −$20'],
    [{ p10: 101, p90: 102 }, '$100'],
    [{ p10: 0.2, p90: 3 }, '<$1–$3'],
    [{ p10: 1e12, p90: 2.34e12 }, '$1,000,000,000,000–$2,300,000,000,000'],
  ])('%o is shown as %s', ({ p10, p90 }, shown) => {
    expect(spread({ mean: 0, p10, p90 }, '$')).toBe(shown);
  });

  it('has ends of two figures', () => {
    expect(end(1849)).toBe('1,800');
  });
});

describe('a currency', () => {
  test.each([
    ['USD', '$'],
    ['CAD', 'CA$'],
    ['GBP', '£'],
    ['EUR', '€'],
    ['CHF', 'CHF '],
  ])('%s stands before the amount as %j', (currency, sign) => {
    expect(signOf(currency)).toBe(sign);
  });
});
