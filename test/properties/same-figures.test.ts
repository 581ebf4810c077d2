import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/index.ts';
import { renderJson } from '../../src/renderers/json.ts';
import type { Result } from '../../src/report/result.ts';
import { assessed } from '../core/given.ts';
import { ASSESSED_RUNS, anyAnswers } from './answers.ts';

const few = { draws: 128 };
/** A result without the answers as they were given: everything that is computed from them. */
const computed = ({ answers: _, ...rest }: Result) => rest;

describe('the same answers', () => {
  it('give the same bytes', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(renderJson(assessed(given, few))).toBe(renderJson(assessed({ ...given }, few)));
      }),
      ASSESSED_RUNS,
    );
  });

  it('give the same figures whatever the order of their keys', () => {
    const shuffled = anyAnswers.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, entries]) => {
        expect(computed(assessed(Object.fromEntries(entries), few))).toEqual(computed(assessed(given, few)));
      }),
      ASSESSED_RUNS,
    );
  });
});

describe('a question that nobody can answer', () => {
  const spellings = ['missing', 'unknown', 'null'] as const;
  const answerless = fc.tuple(
    anyAnswers,
    fc.subarray(Object.keys(catalogue.questions), { minLength: 1 }),
    fc.infiniteStream(fc.constantFrom(...spellings)),
  );

  it('gives the same figures whether it is left out, "unknown" or null', () => {
    fc.assert(
      fc.property(answerless, ([answers, keys, spelling]) => {
        const without = Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));
        const spelt: Record<string, unknown> = { ...without };
        for (const key of keys) {
          const next = spelling.next().value;
          if (next !== 'missing') spelt[key] = next === 'null' ? null : 'unknown';
        }
        expect(computed(assessed(spelt, few))).toEqual(computed(assessed(without, few)));
      }),
      ASSESSED_RUNS,
    );
  });
});
