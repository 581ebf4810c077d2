import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.ts';
import { nearestOf } from '../../../src/core/answers/nearest.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { frozen } from '../given.ts';

const check = (given: unknown) => checkAnswers(catalogue, frozen(given));
const problems = (given: unknown) => {
  const checked = check(given);
  return checked.ok ? [] : checked.problems;
};

describe('answers', () => {
  it.each([
    ['nothing at all', {}],
    ['a number', { staff: 8 }],
    ['a low and a high value', { staff: [5, 8] }],
    ['a low, a likely and a high value', { staff: [5, 6, 8] }],
    ['equal ends', { staff: [8, 8] }],
    ['"unknown"', { staff: 'unknown', backup: 'unknown' }],
    ['null', { staff: null, backup: null }],
    ['one of the words', { caretaker: 'it-employee' }],
    ['both ends of what is accepted', { recurringShare: [0, 100], staff: [1, 1000] }],
    ['metadata', { businessName: 'Bakery', market: 'fr', notes: { staff: 'two are part-time' } }],
    ['a name of 120 characters', { businessName: 'x'.repeat(120) }],
    ['a quoted price just above nothing', { quotedSeatPrice: 0.01 }],
  ])('may be %s', (_what, given) => {
    expect(check(given).ok).toBe(true);
  });

  it.each([
    ['out of order', { staff: [8, 5] }],
    ['with a likely value outside its ends', { staff: [5, 9, 8] }],
    ['of one or four numbers', { staff: [5], incidents: [1, 2, 3, 4] }],
    ['below what is accepted', { staff: 0.5 }],
    ['above what is accepted', { recurringShare: 101 }],
    ['above it at one end only', { recurringShare: [50, 101] }],
    ['a word where a number is asked', { staff: 'many' }],
    ['a number where a word is asked', { backup: 1 }],
    ['a number in quotes', { staff: '8' }],
    ['without end or no number at all', { staff: Number.POSITIVE_INFINITY, incidents: Number.NaN }],
    ['true', { server: true }],
    ['a price of nothing', { quotedSeatPrice: 0 }],
    ['a quoted range that begins at nothing', { quotedHourlyRate: [0, 100] }],
    ['a name of 121 characters', { businessName: 'x'.repeat(121) }],
    ['a market that is none', { market: 'mars' }],
    ['notes that are no text', { notes: { staff: 3 } }],
    ['a note about no question', { notes: { stuff: 'x' } }],
  ])('may not be %s', (_what, given) => {
    const checked = check(given);
    expect(checked.ok).toBe(false);
    expect(problems(given)).toHaveLength(Object.keys(given).length);
  });

  it.each([[undefined], [null], [3], ['staff: 8'], [[]], [[{ staff: 8 }]]])('are an object, not %j', (given) => {
    expect(check(given)).toEqual({ ok: false, problems: [{ kind: 'not-an-object', found: given }] });
  });
});

describe('problems', () => {
  it('of one answer are told once, whichever of its ends are wrong', () => {
    expect(problems({ workstations: [-1, 0, 5] })).toHaveLength(1);
  });

  it('are all told at once, in the order of the questions, strange keys last', () => {
    const found = problems({ stuf: 8, backup: 'tesetd', staff: 0, market: 'uz', ownerHours: 'x', incidnets: 3 });
    expect(found.map((problem) => ('path' in problem ? problem.path.join('.') : ''))).toEqual([
      'market',
      'staff',
      'ownerHours',
      'backup',
      'stuf',
      'incidnets',
    ]);
  });

  it('of a strange key name the key that was meant', () => {
    expect(problems({ ownerhours: 3, incidnets: 4, bakcup: 'none', buisnessName: 'x' })).toEqual([
      { kind: 'unknown-key', path: ['ownerhours'], nearest: 'ownerHours' },
      { kind: 'unknown-key', path: ['incidnets'], nearest: 'incidents' },
      { kind: 'unknown-key', path: ['bakcup'], nearest: 'backup' },
      { kind: 'unknown-key', path: ['buisnessName'], nearest: 'businessName' },
    ]);
  });

  it('of a strange word name the word that was meant, and say nothing where none is near', () => {
    expect(problems({ backup: 'Tested' })).toMatchObject([{ nearest: 'tested' }]);
    expect(problems({ updates: 'automaticly' })).toMatchObject([{ nearest: 'automatic' }]);
    expect(problems({ staff: 'unknwon' })).toMatchObject([{ nearest: 'unknown' }]);
    expect(problems({ market: 'US' })).toMatchObject([{ nearest: 'us' }]);
    expect(problems({ backup: 'we have a guy for that' })[0]).not.toHaveProperty('nearest');
  });

  it('inside a range are told as one problem of the whole answer', () => {
    expect(problems({ staff: [-1, 'x', 9999] })).toMatchObject([
      { kind: 'not-accepted', path: ['staff'], found: [-1, 'x', 9999], expected: { kind: 'question' } },
    ]);
  });

  it('are told of keys that JavaScript itself would swallow', () => {
    const given = JSON.parse('{"__proto__": {"staff": 3}, "constructor": 1, "notes": {"__proto__": "x"}}');
    expect(problems(given)).toEqual([
      { kind: 'unknown-key', path: ['constructor'] },
      { kind: 'unknown-key', path: ['__proto__'] },
      { kind: 'unknown-key', path: ['notes', '__proto__'] },
    ]);
  });
});

describe('the nearest word', () => {
  it('is one that is near enough, whatever the case', () => {
    expect(nearestOf('STAFF', ['staff', 'staffHours'])).toBe('staff');
    expect(nearestOf('stafHours', ['staff', 'staffHours'])).toBe('staffHours');
    expect(nearestOf('zzzzzz', ['staff', 'staffHours'])).toBeUndefined();
    expect(nearestOf('', ['staff'])).toBeUndefined();
  });

  it('is not looked for in the whole of an endless word', () => {
    expect(nearestOf('x'.repeat(1_000_000), ['staff'])).toBeUndefined();
  });
});
