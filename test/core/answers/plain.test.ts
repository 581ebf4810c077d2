import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.ts';
import { plainAnswers } from '../../../src/core/answers/plain.ts';
import { catalogue } from '../../../src/domain/index.ts';

const plain = (given: unknown) => plainAnswers(catalogue, given);

const values = fc.oneof(
  fc.constantFrom<unknown>('unknown', null, 'yes', 'no', 'tested', 'owner', 'us', 'none', 'some', '8', true),
  fc.integer({ min: -2, max: 1200 }),
  fc.double({ min: -1, max: 3e6 }),
  fc.array(fc.integer({ min: -1, max: 400 }), { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('staff', 'backup', 'wishes'), fc.constantFrom<unknown>('x', 3)),
);
const keys = fc.constantFrom(
  ...Object.keys(catalogue.questions),
  ...['businessName', 'market', 'notes', '// a remark', 'stuff', '__proto__', 'constructor'],
);

describe('answers that are right at first sight', () => {
  it.each([
    [{}],
    [{ staff: 8, incidents: [5, 8], outages: [1, 1.5, 2], backup: 'tested', mfa: 'unknown', updates: null }],
    [{ businessName: 'Bakery', market: 'fr', notes: { staff: 'two part-time' }, '// remark': 3 }],
    [{ quotedSeatPrice: 0.01 }],
  ])('need no schema: %j', (given) => {
    expect(plain(given)).toBeDefined();
  });

  it('are the very answers that the schema accepts', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, values, { maxKeys: 4 }), (given) => {
        const found = plain(given);
        if (found === undefined) return;
        expect(checkAnswers(catalogue, given)).toEqual({ ok: true, answers: found });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([[null], [[]], ['staff'], [{ stuff: 1 }], [{ staff: 0 }], [{ staff: [9, 5] }], [{ quotedSeatPrice: 0 }]])(
    'are left to the schema where they are not: %j',
    (given) => {
      expect(plain(given)).toBeUndefined();
    },
  );
});
