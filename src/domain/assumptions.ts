import type { Range, SourceId } from './vocabulary.ts';

/** A number that is neither asked nor a price: a judgement with a range, unless a source is named. */
export interface Assumption {
  readonly range: Range;
  readonly unit: string;
  readonly says: string;
  readonly source: SourceId;
}

const assume = (range: Range, unit: string, says: string): Assumption => ({ range, unit, says, source: 'judgement' });

export const assumptions = {
  productivityLost: assume([0.2, 0.5, 0.9], 'share', 'Part of their work that stuck people lose'),
  redeployed: assume([0.5, 0.8, 1], 'share', 'Part of a freed owner hour that becomes useful work'),
  escalated: assume([0.5, 0.7, 0.9], 'share', 'Problems that would go to a provider'),
  handsOnShare: assume([0.2, 0.35, 0.5], 'share', 'Expert time in each hour until people can work again'),
  minimumBilled: assume([0.25, 0.5, 1], 'hours a call', 'The least a call is billed'),
  expertHours: assume([0.2, 0.35, 0.6], 'hours an hour', 'Expert time that replaces an hour of yours'),
  aiClosesHowTo: assume([0.4, 0.6, 0.8], 'share', 'How-to questions an AI assistant closes alone'),
  aiClosesBroken: assume([0, 0.1, 0.2], 'share', 'Broken things an AI assistant closes alone'),
  extras: assume([0.03, 0.1, 0.25], 'share of the fee', 'What the fee leaves out: projects, out of hours, on site'),
  onboardingMonths: assume([0.5, 1, 1.5], 'monthly fees', 'What a provider charges to take over'),
  escalator: assume([0, 0.02, 0.05], 'a year', 'Rise of the fee above inflation'),
  manageOnDemand: assume([0, 0.15, 0.4], 'hours a month', 'Steering help on demand'),
  manageSubscription: assume([0.5, 1, 2], 'hours a month', 'Steering a subscription'),
  manageHybrid: assume([0.2, 0.5, 1.2], 'hours a month', 'Steering a hybrid'),
  hoursPerNewPerson: assume([2, 4, 8], 'hours', 'Setting up a new person'),
  hoursPerNewDevice: assume([1, 2, 4], 'hours', 'Setting up a new computer'),
  hoursPerProject: assume([8, 20, 60], 'hours', 'Your side of a project'),
  pP: assume([0.0005, 0.002, 0.005], 'a year', 'Chance that somebody comes in through the provider'),
  providerSpend: assume([0.8, 0.95, 1], 'share', "Part of today's provider's bill that a new one replaces"),
} as const satisfies Record<string, Assumption>;
export type AssumptionId = keyof typeof assumptions;

/** Single numbers of the model that carry no range. All of them are judgements. */
export const constants = {
  /** Months of full effect lost while a provider settles in: three months at half. */
  rampMonths: 1.5,
  /** Part of the expert time still bought where an IT employee takes the first line. */
  firstLineWithItEmployee: 0.3,
} as const;

/** What each of them says to a reader. */
export const constantWords: Readonly<Record<keyof typeof constants, { readonly says: string; readonly unit: string }>> =
  {
    rampMonths: { says: 'Full effect lost while a provider settles in: three months at half', unit: 'months' },
    firstLineWithItEmployee: {
      says: 'Part of the expert time still bought where an IT employee takes the first line',
      unit: 'share',
    },
  };
