import { describe, expect, it } from 'vitest';
import { type CheckedSettings, checkSettings } from '../../../src/core/settings/check.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { settingProblemSentence } from '../../../src/report/setting-problems.ts';
import { assessed, byId, frozen } from '../given.ts';

const refused = (given: unknown): string[] => {
  const checked = checkSettings(catalogue, given);
  return checked.ok ? [] : checked.problems.map(settingProblemSentence);
};
const accepted = (given: Readonly<Record<string, unknown>>): Extract<CheckedSettings, { ok: true }> => {
  const checked = checkSettings(catalogue, frozen({ ...given }));
  if (!checked.ok) throw new Error(checked.problems.map(settingProblemSentence).join('\n'));
  return checked;
};

const NUMBER = 'a number from 0 to 100 is accepted.';
const MONEY =
  'a number from 0 to 100,000,000, or a range [low, likely, high] of such numbers in rising order, is accepted.';
const SHARE = 'a number from −1 to 1, or a range [low, likely, high] of such numbers in rising order, is accepted.';
const LOSS = 'a 90 % interval [low, high] of numbers above 0 and up to 100,000,000, low below high, is accepted.';

describe('settings that are refused', () => {
  it.each([
    [
      'a list',
      [],
      'Settings are one JSON object such as {"us.seatPrice": [60, 90, 140]}, but an empty list was found.',
    ],
    ['nothing', null, 'Settings are one JSON object such as {"us.seatPrice": [60, 90, 140]}, but null was found.'],
    [
      'a text',
      'x',
      'Settings are one JSON object such as {"us.seatPrice": [60, 90, 140]}, but the text "x" was found.',
    ],
    [
      'an id in other letters',
      { 'us.seatprice': 90 },
      'us.seatprice is no number of the method; did you mean "us.seatPrice"?',
    ],
    [
      'an id without its group',
      { seatPrice: 90 },
      'seatPrice is no number of the method; did you mean "us.seatPrice"?',
    ],
    ['a group', { 'risks.pI': 0.1 }, 'risks.pI is no number of the method; did you mean "risks.pK"?'],
    ['another id', { q: 1 }, 'q is no number of the method. "it-readiness explain" lists them.'],
    [
      'a key of JavaScript',
      JSON.parse('{"__proto__": 1}'),
      '__proto__ is no number of the method. "it-readiness explain" lists them.',
    ],
    ['a text for a number', { 'points.mfa.none': '30' }, `points.mfa.none: found the text "30", but ${NUMBER}`],
    ['nothing for a number', { 'points.mfa.none': null }, `points.mfa.none: found null, but ${NUMBER}`],
    [
      'a range for a single number',
      { 'points.mfa.none': [1, 2, 3] },
      `points.mfa.none: found the list [1, 2, 3], but ${NUMBER}`,
    ],
    ['more than there can be', { 'points.mfa.none': 101 }, `points.mfa.none: found 101, but ${NUMBER}`],
    ['less than there can be', { 'us.floor': -1 }, `us.floor: found -1, but ${MONEY}`],
    ['a pair for a range', { 'us.floor': [1, 2] }, `us.floor: found the list [1, 2], but ${MONEY}`],
    ['a range upside down', { 'us.floor': [3, 2, 1] }, `us.floor: found the list [3, 2, 1], but ${MONEY}`],
    ['a likely value outside', { 'us.floor': [1, 9, 3] }, `us.floor: found the list [1, 9, 3], but ${MONEY}`],
    [
      'a share above all',
      { 'shares.hybrid.waiting': [0, 1, 1.1] },
      `shares.hybrid.waiting: found the list [0, 1, 1.1], but ${SHARE}`,
    ],
    ['a number for an interval', { 'risks.LI.small': 5 }, `risks.LI.small: found 5, but ${LOSS}`],
    ['an interval of one value', { 'risks.LI.small': [5, 5] }, `risks.LI.small: found the list [5, 5], but ${LOSS}`],
    ['a loss of nothing', { 'risks.LI.small': [0, 5] }, `risks.LI.small: found the list [0, 5], but ${LOSS}`],
    [
      'a weight of nothing',
      { 'weights.change': 0 },
      'weights.change: found 0, but a number above 0 and up to 1,000 is accepted.',
    ],
    ['a word for yes', { sellsServices: 'yes' }, 'sellsServices: found the text "yes", but true or false is accepted.'],
    [
      'sizes upside down',
      { 'sizes.small': 60 },
      'sizes.small 60, sizes.medium 50: each of these must be no lower than the one before it.',
    ],
    [
      'a band above its neighbour',
      { 'thresholds.score.act': 80 },
      'thresholds.score.watch 20, thresholds.score.act 80, thresholds.score.urgent 70: each of these must be no lower than the one before it.',
    ],
  ])('%s', (_what, given, sentence) => {
    expect(refused(given)).toEqual([sentence]);
  });

  it('are told all at once, in their order', () => {
    const sentences = refused({ q: 1, 'us.floor': -1, sellsServices: 1 });
    expect(sentences.map((sentence) => sentence.split(/[ :]/)[0])).toEqual(['q', 'us.floor', 'sellsServices']);
  });

  it('are shown without what would move a cursor', () => {
    expect(refused({ '\u001b[2Jx': 1 })[0]).not.toContain('\u001b');
  });
});

describe('settings that are accepted', () => {
  it('leave the method as it is where there are none', () => {
    expect(accepted({})).toMatchObject({ catalogue, settings: { values: {}, replaced: [], sellsServices: false } });
  });

  it('take an exact number in the place of a range', () => {
    const { catalogue: own } = accepted({ 'us.seatPrice': 90 });
    expect(own.markets.us.prices.seatPrice).toEqual([90, 90, 90]);
    expect(catalogue.markets.us.prices.seatPrice).toEqual([50, 115, 200]);
  });

  it('are named in the result: as given, and beside what the method has', () => {
    const { catalogue: own, settings } = accepted({
      'us.seatPrice': 90,
      'risks.LI.small': [1000, 9000],
      sellsServices: true,
    });
    const result = assessed({ staff: 4 }, { catalogue: own, settings });
    expect(result.settings).toEqual({ 'us.seatPrice': 90, 'risks.LI.small': [1000, 9000] });
    expect(result.sellsServices).toBe(true);
    expect(result.replaced).toMatchObject([
      { id: 'us.seatPrice', from: [50, 115, 200], to: [90, 90, 90] },
      { id: 'risks.LI.small', from: [3000, 150000], to: [1000, 9000] },
    ]);
  });

  it.each([
    ['a price', { 'us.seatPrice': 400 }, 'subscription'],
    ['a share', { 'shares.hybrid.labour': 0 }, 'hybrid'],
    ['hours of set-up', { 'terms.on-demand.setUpHours': 100 }, 'on-demand'],
  ])('move what rests on %s and no other option', (_what, given, moved) => {
    const answers = { staff: 12, incidents: 4, ownerHours: 8, backup: 'tested' };
    const [before, after] = [assessed(answers), assessed(answers, accepted(given))];
    for (const { id, cost } of after.options) {
      const was = byId(before.options, id).cost.mean;
      if (id === moved) expect(cost.mean).toBeGreaterThan(was);
      else expect(cost.mean).toBe(was);
    }
  });

  it.each([
    ['points', { 'points.over-two-hours': 7 }, 27],
    ['a threshold', { 'thresholds.over-two-hours': 4 }, 20],
  ])('change the severity through %s', (_what, given, severity) => {
    const result = assessed({ ownerHours: 3, staffHours: 0 }, accepted(given));
    expect(byId(result.signs, 'own-time').severity).toBe(severity);
  });

  it('are named where a rule or the rule of thumb speaks of a number', () => {
    const result = assessed(
      { ownerHours: 9, incidents: 2 },
      accepted({ 'thresholds.over-two-hours': 5, 'thresholds.onDemandBelow': 3 }),
    );
    const [finding] = byId(result.signs, 'own-time').findings;
    expect(finding?.says).toMatch(/^More than two hours .* \(Set to fire above 5 instead of 2\.\)$/);
    expect(result.ruleOfThumb.says).toContain('from 3 a month on');
  });

  it('change what is assumed for answers nobody gave', () => {
    const result = assessed({ staff: 4, ownerRate: 100 }, accepted({ 'defaults.ownerHours': 9 }));
    expect(byId(result.lines, 'owner-time').cost).toEqual({ mean: 900, p10: 900, p90: 900 });
  });

  it('decide from how many people on a firm is a larger one', () => {
    const cost = (given: Readonly<Record<string, unknown>>) =>
      byId(assessed({ staff: 12 }, accepted(given)).lines, 'payment-fraud').cost.mean;
    expect(cost({ 'sizes.small': 20 })).toBeLessThan(cost({}));
  });

  it('decide how long a provider takes to settle in, by the month as well', () => {
    const first = (rampMonths: number) => {
      const { path } = byId(
        assessed({ staff: 8, ownerHours: 6 }, accepted({ 'constants.rampMonths': rampMonths })).options,
        'hybrid',
      );
      return path.map((cost, month) => cost - (path[month - 1] ?? cost));
    };
    const [half, two] = [first(1.5), first(1)];
    expect(half[2]).toBeCloseTo(half[1] ?? 0, 8);
    expect(half[3]).toBeLessThan((half[2] ?? 0) - 1);
    expect(two[2]).toBeLessThan((two[1] ?? 0) - 1);
  });

  it('move the verdict and the tail by their thresholds', () => {
    const answers = { staff: 5, ownerHours: 5, cashBuffer: 1000, backup: 'none' };
    expect(assessed(answers, accepted({ 'thresholds.measureFirstAbove': 0 })).verdict.strength).toBe('measure-first');
    expect(assessed(answers, accepted({ 'thresholds.tail.treatFirstAbove': 1 })).tail.treatFirst).toBe(false);
    expect(assessed(answers, accepted({ 'thresholds.tail.treatFirstAbove': 0 })).tail.treatFirst).toBe(true);
  });
});
