import { type AssumptionId, constantWords } from '../assumptions.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Chapter } from './number.ts';

/** Uncertain numbers that are neither asked nor prices. */
export const assumptions: Chapter = {
  title: 'Assumptions',
  entries: (catalogue) =>
    Object.entries(catalogue.assumptions).map(([id, { says, unit, source }]) => ({
      id: `assumptions.${id}`,
      title: says,
      unit,
      limits: ACCEPTED[id as AssumptionId],
      source,
      places: [['assumptions', id, 'range']],
    })),
};

/** Single numbers of the model without a range. */
export const constants: Chapter = {
  title: 'Constants of the model',
  entries: () =>
    Object.entries(constantWords).map(([id, { says, unit }]) => ({
      id: `constants.${id}`,
      title: says,
      unit,
      limits: id === 'rampMonths' ? LIMITS.rampMonths : LIMITS.share,
      places: [['constants', id]],
    })),
};

const ACCEPTED: Readonly<Record<AssumptionId, Limits>> = {
  productivityLost: LIMITS.share,
  redeployed: LIMITS.share,
  escalated: LIMITS.share,
  handsOnShare: LIMITS.share,
  minimumBilled: LIMITS.hours,
  expertHours: LIMITS.factor,
  aiClosesHowTo: LIMITS.share,
  aiClosesBroken: LIMITS.share,
  extras: LIMITS.factor,
  onboardingMonths: LIMITS.monthlyFees,
  escalator: LIMITS.rise,
  manageOnDemand: LIMITS.hours,
  manageSubscription: LIMITS.hours,
  manageHybrid: LIMITS.hours,
  hoursPerNewPerson: LIMITS.hours,
  hoursPerNewDevice: LIMITS.hours,
  hoursPerProject: LIMITS.hours,
  pP: LIMITS.chance,
  providerSpend: LIMITS.share,
};
