import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/result.ts';
import { assessed, byId } from '../core/given.ts';
import { ASSESSED_RUNS, anyAnswers, extremeAnswers } from './answers.ts';

const few = { draws: 128 };
const settings = fc.record({
  draws: fc.constant(few.draws),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  horizonMonths: fc.integer({ min: 12, max: 60 }),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The same amount of money, but for what the order of adding does to the last digits. */
function expectSame(found: number, expected: number, scale: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1));
}

/** Checks something about the result of any answers, ordinary and extreme ones. */
function holdsFor(check: (result: Result) => void): void {
  const answers = fc.oneof({ weight: 3, arbitrary: anyAnswers }, { weight: 1, arbitrary: extremeAnswers });
  fc.assert(
    fc.property(answers, settings, (given, how) => check(assessed(given, how))),
    ASSESSED_RUNS,
  );
}

describe('today', () => {
  it('is the sum of its lines, none of which is below zero', () => {
    holdsFor(({ today, lines }) => {
      for (const { cost } of lines) expect(cost.p10).toBeGreaterThanOrEqual(0);
      expectSame(sum(lines.map(({ cost }) => cost.mean)), today.mean, today.mean);
    });
  });

  it('is what leaving things as they are costs', () => {
    holdsFor(({ today, options }) => {
      const asIs = byId(options, 'as-is');
      expect(asIs.cost).toEqual(today);
      expect(asIs.net).toEqual({ mean: 0, p10: 0, p90: 0 });
    });
  });
});

describe('an option', () => {
  it('costs the sum of its parts, and what remains is the sum of its lines', () => {
    holdsFor(({ options }) => {
      for (const { cost, parts, lines } of options) {
        expectSame(sum(Object.values(parts)), cost.mean, cost.mean);
        expectSame(sum(lines.map(({ mean }) => mean)), parts.residual, cost.mean);
      }
    });
  });

  it('has no part and no line below zero', () => {
    holdsFor(({ options }) => {
      for (const { parts, lines, setUpOnce } of options) {
        for (const amount of [...Object.values(parts), ...lines.map(({ mean }) => mean), setUpOnce]) {
          expect(amount).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('saves what it costs less than today, and beats the baseline by what it saves more', () => {
    holdsFor(({ today, options, verdict }) => {
      const baseline = byId(options, verdict.baseline);
      for (const { cost, net, advantage } of options) {
        const scale = today.mean + cost.mean + baseline.cost.mean;
        expectSame(net.mean, today.mean - cost.mean, scale);
        expectSame(advantage.mean, net.mean - baseline.net.mean, scale);
      }
    });
  });

  it('has no advantage over itself where it is the baseline', () => {
    holdsFor(({ options, verdict }) => {
      expect(byId(options, verdict.baseline).advantage).toEqual({ mean: 0, p10: 0, p90: 0 });
    });
  });
});

describe('the chances of being best', () => {
  it('add up to 1 over the candidates, and are 0 for the others', () => {
    holdsFor(({ options }) => {
      const chances = (candidate: boolean) =>
        options.filter((option) => option.candidate === candidate).map(({ pBest }) => pBest);
      expect(sum(chances(true))).toBeCloseTo(1, 12);
      expect(sum(chances(false))).toBe(0);
    });
  });

  it('and every other chance are between 0 and 1', () => {
    holdsFor(({ options, verdict, tail }) => {
      const all = options.flatMap(({ pBest, pSaves, tailRisk }) => [pBest, pSaves, tailRisk]);
      for (const chance of [...all, verdict.pBest, verdict.pAdvantage, verdict.assumedShare, tail.today]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    });
  });
});

describe('the verdict', () => {
  it('names the candidate with the lowest mean cost, and the second lowest as runner-up', () => {
    holdsFor(({ options, verdict }) => {
      const cost = (id: string) => byId(options, id).cost.mean;
      const others = options.filter(({ id, candidate }) => candidate && id !== verdict.option);
      expect(byId(options, verdict.option).candidate).toBe(true);
      expect(byId(options, verdict.runnerUp).candidate).toBe(true);
      const scale = cost(verdict.runnerUp);
      for (const { cost: other } of others) {
        expect(cost(verdict.option)).toBeLessThanOrEqual(other.mean + 1e-9 * scale);
        expect(cost(verdict.runnerUp)).toBeLessThanOrEqual(other.mean + 1e-9 * scale);
      }
    });
  });
});
