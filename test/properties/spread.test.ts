import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/domain/formula.ts';
import { catalogue } from '../../src/domain/index.ts';
import type { Estimate } from '../../src/report/result.ts';
import { exactCatalogue } from '../core/exact-catalogue.ts';
import { assessed, byId } from '../core/given.ts';
import { ASSESSED_RUNS, anyAnswers, exactAnswers } from './answers.ts';

const isExact = ({ mean, p10, p90 }: Estimate): boolean => p10 === mean && mean === p90;

/** The lines that are made of answers alone, with nothing assumed in their formula. */
const answeredLines = catalogue.lines
  .filter(({ cost }) => namesIn(cost).every((name) => catalogue.questions[name]?.kind === 'number'))
  .map(({ id }) => id);

describe('a range of outcomes', () => {
  it('rises from its 10th percentile to its 90th', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { today, lines, options } = assessed(given, { draws: 128 });
        const estimates = [
          today,
          ...lines.map(({ cost }) => cost),
          ...options.flatMap((o) => [o.cost, o.net, o.advantage]),
        ];
        for (const { p10, p90 } of estimates) expect(p10).toBeLessThanOrEqual(p90);
      }),
      ASSESSED_RUNS,
    );
  });

  it('has the mean of a cost inside', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { today, lines, options } = assessed(given, { draws: 512 });
        for (const { mean, p10, p90 } of [
          today,
          ...lines.map(({ cost }) => cost),
          ...options.map(({ cost }) => cost),
        ]) {
          expect(mean).toBeGreaterThanOrEqual(p10 * (1 - 1e-12));
          expect(mean).toBeLessThanOrEqual(p90 * (1 + 1e-12));
        }
      }),
      ASSESSED_RUNS,
    );
  });
});

describe('exact answers', () => {
  it('leave no spread in a line that is made of answers alone', () => {
    expect(answeredLines).toEqual([
      'owner-time',
      'staff-time',
      'it-payroll',
      'outages',
      'it-spend',
      'required-controls',
    ]);
    fc.assert(
      fc.property(exactAnswers, (given) => {
        const { lines } = assessed(given, { draws: 128 });
        for (const id of answeredLines) expect(byId(lines, id).cost).toSatisfy(isExact);
      }),
      ASSESSED_RUNS,
    );
  });

  it('leave no spread anywhere when prices and judgements are exact, too', () => {
    fc.assert(
      fc.property(exactAnswers, (given) => {
        const { today, options } = assessed(given, { draws: 128, catalogue: exactCatalogue });
        for (const estimate of [today, ...options.flatMap((o) => [o.cost, o.net, o.advantage])]) {
          expect(estimate).toSatisfy(isExact);
        }
      }),
      ASSESSED_RUNS,
    );
  });
});
