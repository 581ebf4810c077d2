import { describe, expect, it } from 'vitest';
import { assessAnswers } from '../../../src/core/assess.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { answersFrom, byId } from '../given.ts';

const busy = Object.freeze({
  staff: 10,
  ownerHours: 25,
  ownerRate: 150,
  staffHours: 10,
  incidents: 6,
  mfa: 'none',
  backup: 'tested',
});
const quiet = Object.freeze({
  staff: 4,
  ownerHours: 1,
  staffHours: 0,
  incidents: 0.2,
  outages: 0,
  newPeople: 0,
  newDevices: 0,
  projects: 0,
  mfa: 'none',
});

function reasonsOf(given: object) {
  const settings = { market: 'us', horizonMonths: 36, draws: 256, seed: 1 } as const;
  return assessAnswers(catalogue, answersFrom({ ...given }), settings);
}

describe('the reasons', () => {
  it('compare with the baseline, and with the runner-up where it is the baseline itself', () => {
    const [a, b] = [reasonsOf(busy), reasonsOf(quiet)];
    expect(a.verdict.option).not.toBe(a.verdict.baseline);
    expect(a.reasons.against).toBe(a.verdict.baseline);
    expect(b.verdict.option).toBe(b.verdict.baseline);
    expect(b.reasons.against).toBe(b.verdict.runnerUp);
  });

  it.each([busy, quiet])('are the three lines that differ most, largest first (%j)', (given) => {
    const { reasons, options, verdict } = reasonsOf(given);
    const lines = (id: string) => byId(options, id).cost.lines.map((line) => line.mean);
    const other = lines(reasons.against);
    const differences = lines(verdict.option).map((value, place) => Math.abs(value - (other[place] as number)));
    const largest = differences
      .filter((x) => x > 0)
      .sort((x, y) => y - x)
      .slice(0, 3);
    expect(reasons.lines.map((line) => Math.abs(line.recommended - line.other))).toEqual(largest);
  });

  it('name the fee of the recommended option', () => {
    const { reasons, options, verdict } = reasonsOf(busy);
    expect(reasons.fee).toBe(byId(options, verdict.option).cost.parts.fee);
    expect(reasonsOf(quiet).reasons.fee).toBe(0);
  });
});
