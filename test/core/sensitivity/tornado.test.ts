import { describe, expect, it } from 'vitest';
import { assessed, byId } from '../given.ts';

const given = {
  staff: 8,
  ownerHours: [4, 6, 14],
  incidents: [4, 7, 12],
  hoursToWorkable: [1, 2, 6],
  backup: 'untested',
};
const result = assessed(given);
const advantage = ({ options }: typeof result): number => {
  const net = (id: string) => byId(options, id).net.mean;
  return net(result.verdict.option) - net(result.tornadoAgainst);
};

describe('the tornado', () => {
  it('shows at most ten inputs, the one that moves the advantage most first', () => {
    const widths = result.tornado.map(({ low, high }) => Math.abs(high - low));
    expect(widths.length).toBeGreaterThan(3);
    expect(widths.length).toBeLessThanOrEqual(10);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('shows for each answer what the advantage would be with that answer at its 10th and 90th percentile', () => {
    const answers = result.tornado.filter(({ key }) => key in given);
    expect(answers.length).toBeGreaterThan(0);
    for (const { key, from, to, low, high } of answers) {
      expect([key, advantage(assessed({ ...given, [key]: from }))]).toEqual([key, expect.closeTo(low, 6)]);
      expect([key, advantage(assessed({ ...given, [key]: to }))]).toEqual([key, expect.closeTo(high, 6)]);
    }
  });

  it('compares with the baseline, or with the runner-up where the baseline is recommended', () => {
    const { option, baseline, runnerUp } = result.verdict;
    expect(result.tornadoAgainst).toBe(option === baseline ? runnerUp : baseline);
    const closed = {
      mfa: 'all',
      updates: 'automatic',
      protection: 'monitored',
      paymentCheck: 'yes',
      adminBackup: 'yes',
    };
    const alone = assessed({ staff: 1, ownerHours: [0, 1], incidents: 0, backup: 'tested', ...closed });
    expect(alone.verdict.option).toBe('as-is');
    expect(alone.tornadoAgainst).toBe(alone.verdict.runnerUp);
  });

  it('names an input as people find it: a question, or the dotted id of a number', () => {
    for (const { key } of result.tornado) {
      expect(key).toMatch(
        /^(\w+|us\.\w+|assumptions\.\w+|shares\.[\w-]+\.[\w-]+|risks\.\w+\.small|noCopy\.\w+|fixes\..+)$/,
      );
    }
  });
});
