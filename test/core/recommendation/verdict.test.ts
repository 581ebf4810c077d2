import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/core/model/model.ts';
import type { Standing } from '../../../src/core/recommendation/standing.ts';
import { decide } from '../../../src/core/recommendation/verdict.ts';
import { catalogue } from '../../../src/domain/index.ts';
import type { OptionId } from '../../../src/domain/vocabulary.ts';
import { answersFrom } from '../given.ts';

/** Today costs 1,000, all of it waiting; 5 % of that is 50 a month. */
const model = Object.freeze({
  today: 1000,
  lines: [{ id: 'waiting', cost: 1000 }],
  firm: { market: catalogue.markets.us },
}) as unknown as Model;
/** Everything that decides how much is assumed: three questions of one line. */
const known = Object.freeze({ staff: 5, incidents: 3, peopleStuck: 1, hoursToWorkable: 2 });

const standing = (id: OptionId, meanNet: number, pBest = 0, pAdvantage = 1) =>
  ({ id, candidate: true, meanNet, pBest, pAdvantage }) as Standing;
const outOfTheRunning = (one: Standing): Standing => ({ ...one, candidate: false });

/** A subscription that leads by `lead` a month, with these chances. */
function lead(by: number, pBest: number, pAdvantage: number, given: object = known) {
  const baseline = standing('in-house-plus', 100, 0.1);
  const options = [baseline, standing('subscription', 100 + by, pBest, pAdvantage), standing('hybrid', 120, 0.2, 0.7)];
  return decide(catalogue, answersFrom({ ...given }), model, { options, baseline });
}

describe('the recommended option', () => {
  it('is the candidate with the highest mean net', () => {
    expect(lead(200, 0.9, 0.9)).toMatchObject({
      option: 'subscription',
      runnerUp: 'hybrid',
      baseline: 'in-house-plus',
    });
  });

  it('is never one that is out of the running', () => {
    const baseline = standing('in-house-plus', 0);
    const options = [outOfTheRunning(standing('as-is', 900)), baseline, standing('hybrid', -50)];
    const verdict = decide(catalogue, answersFrom(known), model, { options, baseline });
    expect(verdict).toMatchObject({ option: 'in-house-plus', runnerUp: 'hybrid' });
  });

  it('is the earlier one of a tie', () => {
    const baseline = standing('as-is', 0);
    const options = [baseline, standing('on-demand', 70), standing('subscription', 70), standing('hybrid', 70)];
    const verdict = decide(catalogue, answersFrom(known), model, { options, baseline });
    expect(verdict).toMatchObject({ option: 'on-demand', runnerUp: 'subscription' });
  });
});

describe('a recommendation is', () => {
  it.each([
    ['clear', 200, 0.6, 0.75],
    ['lean', 200, 0.59, 0.75],
    ['lean', 200, 0.6, 0.74],
    ['lean', 200, 0.4, 0.6],
    ['toss-up', 200, 0.39, 0.9],
    ['toss-up', 200, 0.9, 0.59],
    ['clear', 50, 0.9, 0.9],
    ['toss-up', 49.9, 0.9, 0.9],
  ])(
    '%s with %d a month more, the best in %d and better than the baseline in %d of the draws',
    (strength, by, pBest, pAdvantage) => {
      expect(lead(by, pBest, pAdvantage).strength).toBe(strength);
    },
  );

  it('a toss-up below 25 a month in a firm whose IT costs little', () => {
    const cheap = { ...model, today: 100, lines: [] } as unknown as Model;
    const verdict = (by: number) => {
      const baseline = standing('as-is', 0);
      const options = [baseline, standing('hybrid', by, 0.9, 0.9)];
      return decide(catalogue, answersFrom(known), cheap, { options, baseline }).strength;
    };
    expect(verdict(24.9)).toBe('toss-up');
    expect(verdict(25)).toBe('clear');
  });

  it('never a toss-up for too small an advantage when it is the baseline itself', () => {
    const baseline = standing('in-house-plus', 100, 0.7);
    const options = [baseline, standing('hybrid', 99, 0.3, 0.5)];
    expect(decide(catalogue, answersFrom(known), model, { options, baseline })).toMatchObject({
      option: 'in-house-plus',
      strength: 'clear',
      pAdvantage: 1,
    });
  });

  it('no clearer than a lean where the size of the firm is unknown', () => {
    expect(lead(200, 0.9, 0.9, { ...known, staff: 'unknown' }).strength).toBe('lean');
    expect(lead(200, 0.9, 0.9, { ...known, staff: 'unknown', workstations: 4 }).strength).toBe('clear');
  });

  it('no clearer than a lean where more than 40 % of the cost rests on assumptions', () => {
    // One of the three questions behind all of the cost: a third.
    expect(lead(200, 0.9, 0.9, { ...known, incidents: 'unknown' })).toMatchObject({
      strength: 'clear',
      assumedShare: expect.closeTo(1 / 3),
    });
    const half = { ...model, today: 1500 } as Model;
    expect(half.today).toBe(1500);
    const baseline = standing('as-is', 0);
    const options = [baseline, standing('hybrid', 200, 0.9, 0.9)];
    const { incidents, ...others } = known;
    expect(incidents).toBe(3);
    const { peopleStuck: _one, ...fewer } = others;
    // Two of three questions behind 1,000 of 1,500: 44 %.
    expect(decide(catalogue, answersFrom(fewer), half, { options, baseline })).toMatchObject({
      strength: 'lean',
      assumedShare: expect.closeTo(0.444, 3),
    });
  });

  it('to measure first where more than 60 % rests on assumptions, however far it leads', () => {
    const { incidents: _a, peopleStuck: _b, ...fewer } = known;
    expect(lead(900, 1, 1, fewer)).toMatchObject({ strength: 'measure-first', assumedShare: expect.closeTo(2 / 3) });
  });
});

describe('the other side of a toss-up', () => {
  it.each([
    ['the baseline where the advantage is too small', 30, 0.9, 0.9, 'in-house-plus'],
    ['the baseline where it is better in too few draws', 200, 0.9, 0.59, 'in-house-plus'],
    ['the runner-up otherwise', 200, 0.39, 0.9, 'hybrid'],
  ])('is %s', (_when, by, pBest, pAdvantage, other) => {
    expect(lead(by, pBest, pAdvantage).tossUpWith).toBe(other);
  });

  it('is left out where it is none', () => {
    expect(lead(200, 0.9, 0.9)).not.toHaveProperty('tossUpWith');
  });
});

describe('the saving', () => {
  it.each([
    [true, -120],
    [true, 0],
    [true, 49.9],
    [false, 50],
  ])('counts as next to nothing: %s, for %d a month of 1,000', (savesLittle, meanNet) => {
    const baseline = standing('in-house-plus', meanNet, 0.9);
    const options = [baseline, standing('hybrid', meanNet - 100)];
    const verdict = decide(catalogue, answersFrom(known), model, { options, baseline });
    expect(verdict.savesLittle).toBe(savesLittle);
  });
});
