import { describe, expect, it } from 'vitest';
import { toRange } from '../../../src/core/answers/answers.ts';
import { answersFrom } from '../given.ts';

describe('a number', () => {
  it('is a range without width', () => {
    expect(toRange(8)).toEqual([8, 8, 8]);
  });

  it('given as two has its likely value in the middle', () => {
    expect(toRange([5, 8])).toEqual([5, 6.5, 8]);
  });

  it('given as three is taken as it stands', () => {
    expect(toRange([5, 6, 8])).toEqual([5, 6, 8]);
  });
});

describe('answers that were accepted', () => {
  const given = Object.freeze({
    staff: [5, 8],
    ownerHours: 3,
    incidents: 'unknown',
    outages: null,
    backup: 'tested',
    mfa: 'unknown',
    updates: null,
    businessName: 'Bakery',
    market: 'uk',
    notes: { staff: 'two are part-time' },
  });

  it('are split into numbers and words; what nobody knows is left out', () => {
    const { numbers, choices } = answersFrom(given);
    expect(numbers).toEqual({ staff: [5, 6.5, 8], ownerHours: [3, 3, 3] });
    expect(choices).toEqual({ backup: 'tested' });
  });

  it('keep the metadata and the answers as they were given', () => {
    const answers = answersFrom(given);
    expect(answers).toMatchObject({ businessName: 'Bakery', market: 'uk' });
    expect(answers.given).toEqual(given);
  });

  it('have no metadata where none was given', () => {
    expect(Object.keys(answersFrom({})).sort()).toEqual(['choices', 'given', 'numbers']);
  });
});
