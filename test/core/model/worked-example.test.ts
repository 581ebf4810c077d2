import { describe, expect, it } from 'vitest';
import { assessed, byId } from '../given.ts';

const article = Object.freeze({
  staff: 5,
  ownerHours: 3,
  ownerRate: 100,
  outages: 1,
  outageDays: 2,
  outageCostPerDay: 200,
});

describe("the article's own example", () => {
  const { lines } = assessed(article, { draws: 4096 });

  it('costs exactly 300 a month of owner time: 3 hours at 100', () => {
    expect(byId(lines, 'owner-time').cost).toEqual({ mean: 300, p10: 300, p90: 300 });
  });

  it('costs exactly 400 a year of outages: 2 days at 200', () => {
    const { mean, p10, p90 } = byId(lines, 'outages').cost;
    expect(mean * 12).toBe(400);
    expect([p10, p90]).toEqual([mean, mean]);
  });

  it('assumes neither of the two', () => {
    expect(lines.filter(({ assumed }) => !assumed).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['owner-time', 'outages']),
    );
  });
});
