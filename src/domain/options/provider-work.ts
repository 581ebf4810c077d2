import { max, percent, plus, rest, times } from '../formula.ts';

/**
 * What providers' fees are made of. Each name stands for its formula in the fees of the options; `labour` and
 * `prevented` (the part of repeats) are the option's own shares.
 */
export const providerWork = {
  /** Problems a month that are left once the provider prevents repeats. */
  incidentsLeft: times('incidents', rest(times(percent('recurringShare'), 'prevented', 'ramp'))),
  /** Hours of expert time billed for a call. */
  hoursPerCall: max('minimumBilled', times('handsOnShare', 'hoursToWorkable')),
  /** Hours of expert time a month for the calls. */
  callHours: times('incidentsLeft', 'escalated', 'hoursPerCall'),
  /** Hours of expert time a month for the work that is taken over. */
  workHours: times('expertHours', 'labour', 'ramp', plus('ownerHours', 'staffHours')),
  /** Hours of expert time bought a month: the calls or the work, whichever is more. */
  bought: times('firstLine', max('callHours', 'workHours')),
  /** Part of the problems that an AI assistant closes alone. */
  ai: plus(times(percent('howToShare'), 'aiClosesHowTo'), times(rest(percent('howToShare')), 'aiClosesBroken')),
  /** A subscription's first-year fee a month, at market prices. */
  base: plus(max(times('workstations', 'seatPrice', plus(1, 'extras')), 'floor'), 'serverFee'),
  /** The same at a quoted seat price, which has no floor and no fee for a server. */
  quotedBase: times('workstations', 'seatPrice', plus(1, 'extras')),
} as const;
