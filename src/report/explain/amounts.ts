import { type Formula, over, rest } from '../../domain/formula.ts';
import { providerWork } from '../../domain/options/provider-work.ts';

/** A quantity that the model derives and that several formulas name. */
export interface Amount {
  readonly title: string;
  readonly unit: string;
  /** How it comes about, where that is a formula. */
  readonly formula?: Formula;
  /** How it comes about, where that takes words. */
  readonly says?: string;
}

/** Words for all that the fees are made of, so that none can be added without them. */
const WORK: Readonly<Record<keyof typeof providerWork, { readonly title: string; readonly unit: string }>> = {
  incidentsLeft: { title: 'Problems a month that are left once repeats are prevented', unit: 'problems a month' },
  hoursPerCall: { title: 'Expert time that is billed for a call', unit: 'hours' },
  callHours: { title: 'Expert time for the calls', unit: 'hours a month' },
  workHours: { title: 'Expert time for the work that is taken over', unit: 'hours a month' },
  bought: { title: 'Expert time bought: for the calls or the work, whichever is more', unit: 'hours a month' },
  ai: { title: 'Part of the problems that an AI assistant closes alone', unit: 'share' },
  base: { title: 'First-year fee of a subscription at market prices', unit: 'money a month' },
  quotedBase: { title: 'First-year fee of a subscription at a quoted price of a seat', unit: 'money a month' },
};

/** Every derived quantity by its name in the formulas. */
export const amounts: Readonly<Record<string, Amount>> = {
  ...Object.fromEntries(
    Object.entries(providerWork).map(([name, formula]) => [name, { ...WORK[name as keyof typeof WORK], formula }]),
  ),
  labour: {
    title: 'Part of the hours of owner and staff that the provider takes over',
    unit: 'share',
    says: "The option's own row in the table of shares; owner and staff hours use the same one.",
  },
  prevented: {
    title: 'Part of the repeats that the provider prevents',
    unit: 'share',
    says: "The option's own row in the table of shares.",
  },
  escalation: {
    title: 'How much dearer a fee is on average over the horizon',
    unit: 'times',
    says: 'The mean over all months of (1 + escalator) to the power of the whole years that have passed.',
  },
  ramp: {
    title: 'Part of the full effect that is left, since a provider needs time to settle in',
    unit: 'share',
    formula: rest(over('rampMonths', 'H')),
  },
  H: {
    title: 'Months over which what is paid once is spread',
    unit: 'months',
    says: 'The horizon: 36 unless --horizon says otherwise.',
  },
  firstLine: {
    title: 'Part of the expert time that is still bought where an IT employee takes the first line',
    unit: 'share',
    says: 'It is constants.firstLineWithItEmployee where an IT employee looks after IT, and 1 everywhere else.',
  },
  pNoCopy: {
    title: 'Chance that no usable copy exists when data is lost',
    unit: 'chance',
    says: 'Read off the answer to backup: noCopy.tested, noCopy.untested, noCopy.none or noCopy.unknown.',
  },
};
