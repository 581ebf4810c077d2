import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/index.ts';
import type { NumberQuestion } from '../../src/domain/questions.ts';
import { MARKET_IDS } from '../../src/domain/vocabulary.ts';
import { formats } from '../../src/renderers/index.ts';
import type { Result } from '../../src/report/result.ts';
import { assessed } from '../core/given.ts';
import { ASSESSED_RUNS, anyAnswers, extremeAnswers } from './answers.ts';

const render = await formats.terminal();
const printed = (result: Result) => render(result, { columns: 80, colour: false });

/** The dotted paths at which a result holds a number that is none. */
function unsound(value: unknown, path = 'result'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unsound(inner, `${path}.${key}`));
}

function expectSound(result: Result): void {
  expect(unsound(result)).toEqual([]);
  for (const { severity } of result.signs) expect(severity ?? 0).toSatisfy((it: number) => it >= 0 && it <= 100);
  expect(result.score).toSatisfy((it: number) => it >= 0 && it <= 100);
}

/** Every question answered: each number as the function says, each choice with the word at one end of its list. */
const allAt = (number: (question: NumberQuestion) => number, end: 0 | -1): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(catalogue.questions).map(([key, question]) => [
      key,
      question.kind === 'number' ? number(question) : Object.keys(question.options).at(end),
    ]),
  );

const least = ({ min, above }: NumberQuestion): number => (above ? Number.MIN_VALUE : min);

const corners = {
  'the most of everything': allAt(({ max }) => max, -1),
  'the least of everything': allAt(least, -1),
  'next to nothing of everything': allAt((question) => Math.max(Number.MIN_VALUE, least(question)), -1),
  'nothing of anything where all is well': allAt(least, 0),
};

describe.each(MARKET_IDS)('in the market %s', (market) => {
  it.each(Object.entries(corners))('%s still gives finite figures', (_, answers) => {
    for (const horizonMonths of [12, 36, 60]) expectSound(assessed(answers, { market, horizonMonths, draws: 128 }));
  });

  it.each(Object.entries(corners))('%s can be printed', (_, answers) => {
    expect(printed(assessed(answers, { market, draws: 128 }))).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe('whatever is accepted', () => {
  it('gives finite figures', () => {
    const either = fc.oneof(anyAnswers, extremeAnswers);
    fc.assert(
      fc.property(either, (answers) => expectSound(assessed(answers, { draws: 128 }))),
      { numRuns: 50 },
    );
  });

  it('can be printed', () => {
    fc.assert(
      fc.property(extremeAnswers, (answers) => {
        expect(printed(assessed(answers, { draws: 128 }))).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      ASSESSED_RUNS,
    );
  });
});
