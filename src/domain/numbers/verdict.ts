import type { thresholds } from '../verdict.ts';
import type { SourceId } from '../vocabulary.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Chapter, NumberEntry } from './number.ts';

/** What one threshold says; a judgement of the method unless a source is named. */
interface Words {
  readonly says: string;
  readonly unit: string;
  readonly limits: Limits;
  readonly source?: SourceId;
}
/** Words for every number of a tree, so that none can be added without them. */
type WordsFor<T> = { readonly [K in keyof T]: T[K] extends number ? Words : WordsFor<T[K]> };

const severity = (says: string): Words => ({ says, unit: 'severity 0–100', limits: LIMITS.points });
const score = (says: string): Words => ({ says, unit: 'score 0–100', limits: LIMITS.points });
const share = (says: string): Words => ({ says, unit: 'share', limits: LIMITS.share });

const WORDS: WordsFor<typeof thresholds> = {
  severity: {
    watch: severity('Severity from which a sign is worth watching'),
    present: severity('Severity from which a sign is present'),
    acute: severity('Severity from which a sign is acute'),
  },
  score: {
    watch: score('Score from which the band is “watch”'),
    act: score('Score from which the band is “act”'),
    urgent: score('Score from which the band is “urgent”'),
  },
  measureFirstAbove: share("Part of today's cost that rests on assumed quantities, above which measuring comes first"),
  clearUpTo: share('The same part, above which no verdict is called clear'),
  smallAdvantage: {
    money: {
      says: 'An advantage smaller than this is a toss-up, before the money scale',
      unit: 'USD a month',
      limits: LIMITS.money,
    },
    share: share("An advantage smaller than this part of today's cost is a toss-up"),
  },
  clear: {
    pBest: share('Chance of being the cheapest from which a verdict is clear'),
    pAdvantage: share('Chance of beating the baseline from which a verdict is clear'),
  },
  lean: {
    pBest: share('Chance of being the cheapest from which a verdict leans'),
    pAdvantage: share('Chance of beating the baseline from which a verdict leans'),
  },
  neededPoints: {
    says: 'Points of a finding from which the contract needs its service',
    unit: 'points',
    limits: LIMITS.points,
  },
  tail: {
    years: { says: 'Years over which the chance of a big loss is given', unit: 'years', limits: LIMITS.years },
    treatFirstAbove: share('Chance of a big loss above which it is to be treated first'),
  },
  onDemandBelow: {
    says: "The article's rule of thumb speaks for help on demand below this",
    unit: 'problems a month',
    limits: LIMITS.quantity,
    source: 'article',
  },
  calibratedUpTo: {
    says: 'Number of people above which the defaults are stretched',
    unit: 'people',
    limits: LIMITS.quantity,
  },
};

/** Where a status, a band, a strength or a need begins. */
export const verdictThresholds: Chapter = {
  title: 'Thresholds of score and verdict',
  entries: () => leaves(WORDS, []),
};

function leaves(part: object, place: readonly string[]): NumberEntry[] {
  return Object.entries(part).flatMap(([key, inner]: [string, Words | object]) => {
    const here = [...place, key];
    if (!('says' in inner)) return leaves(inner, here);
    const { says, ...entry } = inner;
    return [{ id: `thresholds.${here.join('.')}`, title: says, ...entry, places: [['thresholds', ...here]] }];
  });
}
