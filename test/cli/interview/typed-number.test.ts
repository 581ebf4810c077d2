import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/cli/interview/typed-number.ts';
import { checkAnswers } from '../../../src/core/answers/check.ts';
import { catalogue } from '../../../src/domain/index.ts';
import type { NumberQuestion } from '../../../src/domain/questions.ts';

const questionOf = (key: string): NumberQuestion => {
  const question = catalogue.questions[key];
  if (question?.kind !== 'number') throw new Error(`${key} asks for no number.`);
  return question;
};
const read = (key: string, typed: string, currency = 'USD') => readNumber(typed, questionOf(key), currency);
const answer = (key: string, typed: string, currency?: string) => {
  const typedAnswer = read(key, typed, currency);
  return typedAnswer.ok ? typedAnswer.answer : `refused: ${typedAnswer.problem}`;
};

describe('a typed number', () => {
  it.each([
    ['ownerHours', '8', 8],
    ['ownerHours', ' 8 ', 8],
    ['ownerHours', '0', 0],
    ['ownerHours', '2.5', 2.5],
    ['ownerHours', '2,5', 2.5],
    ['ownerHours', '.5', 0.5],
    ['ownerHours', '5-8', [5, 8]],
    ['ownerHours', '5 - 8', [5, 8]],
    ['ownerHours', '5–8', [5, 8]],
    ['ownerHours', '5 to 8', [5, 8]],
    ['ownerHours', '5-6-8', [5, 6, 8]],
    ['ownerHours', '5-5', [5, 5]],
    ['ownerHours', '1,5-2,5', [1.5, 2.5]],
    ['ownerHours', '１２', 12],
    ['ownerHours', '~8', 8],
  ])('for %s may be written %j', (key, typed, meant) => {
    expect(answer(key, typed)).toEqual(meant);
  });

  it.each([
    ['ownerRate', '$1,200', 1200],
    ['ownerRate', '1,200 USD', 1200],
    ['ownerRate', '$80-$120', [80, 120]],
    ['ownerRate', '100/h', 100],
    ['ownerRate', '$100 an hour', 100],
    ['itSpend', '$1,200 a month', 1200],
    ['itSpend', '1.5k', 1500],
    ['cashBuffer', '1,234,567', 1_234_567],
    ['cashBuffer', '25 000', 25_000],
    ['cashBuffer', "25'000", 25_000],
    ['cashBuffer', '12,345.60', 12_345.6],
    ['quotedSeatPrice', '$99 per seat/month', 99],
    ['recurringShare', '40 %', 40],
    ['recurringShare', '40%-60%', [40, 60]],
    ['recurringShare', '40 percent', 40],
    ['ownerHours', '3h', 3],
    ['ownerHours', '3 hours', 3],
    ['ownerHours', '30 min', 0.5],
    ['ownerHours', '5-8 hours a month', [5, 8]],
    ['outageDays', '2 days', 2],
    ['staff', '8 people', 8],
    ['workstations', '8 PCs', 8],
    ['incidents', '4 a month', 4],
    ['outages', '2 per year', 2],
  ])('for %s may carry its unit: %j', (key, typed, meant) => {
    expect(answer(key, typed)).toEqual(meant);
  });

  it('is grouped by a comma before exactly three digits; any other comma is the decimal sign', () => {
    expect(answer('cashBuffer', '1,200')).toBe(1200);
    expect(answer('cashBuffer', '1,20')).toBe(1.2);
    expect(answer('cashBuffer', '1,2000')).toBe(1.2);
    expect(answer('cashBuffer', '1234,567')).toBe(1_234_567);
    expect(answer('cashBuffer', '1,234,56')).toBe(1234.56);
  });

  it.each([['?'], ['??'], ['unknown'], ["don't know"], ['I don’t know']])('may be said to be unknown: %j', (typed) => {
    expect(answer('staff', typed)).toBe('unknown');
  });

  it.each([
    ['ownerHours', 'many', /^Type hours as a number such as 8/],
    ['ownerHours', '', /^Type hours/],
    ['ownerHours', '8 9', /^Type hours/],
    ['ownerHours', '3 days', /^Type hours/],
    ['ownerHours', '1.200,5', /^Type hours/],
    ['ownerHours', '1.2.3', /^Type hours/],
    ['ownerHours', '1e3', /^Type hours/],
    ['ownerHours', '5-', /^Type hours/],
    ['ownerHours', '0,500', 'Write 0.500 or 500.'],
    ['ownerHours', '-5', /^Numbers below zero are not accepted: 0 to 300 is accepted/],
    ['ownerHours', '301', /0 to 300/],
    ['ownerHours', '5-301', /0 to 300/],
    ['ownerHours', '9'.repeat(400), /0 to 300/],
    ['staff', '0', /1 to 1,000/],
    ['quotedSeatPrice', '0', /above 0, up to 1,000,000/],
    ['ownerHours', '8-5', /lowest number first/],
    ['ownerHours', '5-9-8', /lowest number first/],
    ['ownerHours', '1-2-3-4', /At most three/],
    ['ownerRate', '€100', /Amounts are in USD/],
    ['incidents', '4 a week', /^Type problems a month/],
  ])('for %s is refused in one sentence: %j', (key, typed, says) => {
    const typedAnswer = read(key, typed);
    expect(typedAnswer.ok ? typedAnswer.answer : typedAnswer.problem).toMatch(says);
  });

  it('carries the sign of its own market', () => {
    expect(answer('ownerRate', '£80', 'GBP')).toBe(80);
    expect(answer('ownerRate', '$80', 'CAD')).toBe(80);
    expect(answer('ownerRate', '80 €', 'EUR')).toBe(80);
    expect(read('ownerRate', '$80', 'GBP').ok).toBe(false);
  });

  it('is accepted exactly where a file would accept it', () => {
    const keys = Object.keys(catalogue.questions).filter((key) => catalogue.questions[key]?.kind === 'number');
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom(0, 1, 0.5),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.array(amount, { minLength: 1, maxLength: 3 }), (key, amounts) => {
        const inFile = amounts.length === 1 ? amounts[0] : amounts;
        const typed = read(key, amounts.join('-'));
        expect(typed.ok).toBe(checkAnswers(catalogue, { [key]: inFile }).ok);
        if (typed.ok) expect(typed.answer).toEqual(inFile);
      }),
      { numRuns: 400 },
    );
  });

  it('is never anything a file would refuse, whatever is typed', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789.,-–?$€% khto') });
    fc.assert(
      fc.property(noise, (typed) => {
        const typedAnswer = read('cashBuffer', typed);
        if (typedAnswer.ok) expect(checkAnswers(catalogue, { cashBuffer: typedAnswer.answer }).ok).toBe(true);
        else expect(typedAnswer.problem).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
