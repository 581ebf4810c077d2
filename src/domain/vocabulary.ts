/**
 * The words of the method, as types. Nothing here computes; a term that appears in the code, the JSON and the reports
 * is written once, here.
 */

/** Low, likely and high value of an uncertain number; `low <= likely <= high`. Equal ends mean an exact number. */
export type Range = readonly [low: number, likely: number, high: number];

/** Where a default, a rule or a price comes from. `judgement` is said out loud, never hidden. */
export type SourceId =
  | 'article'
  | 'judgement'
  | 'bls-ecec'
  | 'bls-oews'
  | 'uk-breaches'
  | 'coalition'
  | 'eurostat'
  | 'restore-surveys'
  | 'us-rate-cards'
  | 'loss-routes';

/** The five services a provider sells. Every finding belongs to one. */
export const SERVICES = ['support', 'maintenance', 'security', 'projects', 'purchasing'] as const;
export type Service = (typeof SERVICES)[number];

/** How much work an action is: minutes, hours or days. */
export type Effort = 'minutes' | 'hours' | 'days';

export const SIGN_IDS = ['own-time', 'recurring-problems', 'untested-backups', 'change', 'unknown-security'] as const;
export type SignId = (typeof SIGN_IDS)[number];

export const OPTION_IDS = ['as-is', 'in-house-plus', 'on-demand', 'subscription', 'hybrid'] as const;
export type OptionId = (typeof OPTION_IDS)[number];

/** The three options in which somebody outside is paid. */
export const PROVIDER_IDS = ['on-demand', 'subscription', 'hybrid'] as const satisfies readonly OptionId[];
export type ProviderId = (typeof PROVIDER_IDS)[number];

export const MARKET_IDS = ['us', 'ca', 'uk', 'fr'] as const;
export type MarketId = (typeof MARKET_IDS)[number];

/** How sure a recommendation is. */
export const STRENGTHS = ['clear', 'lean', 'toss-up', 'measure-first'] as const;
export type Strength = (typeof STRENGTHS)[number];

export type SignStatus = 'clear' | 'watch' | 'present' | 'acute' | 'unknown';
export type Band = 'healthy' | 'watch' | 'act' | 'urgent';

/** The groups of the cost breakdown, in the order in which they are printed. */
export const GROUPS = {
  'human-time': 'Human time',
  'unresolved-outages': 'Unresolved outages',
  'uncovered-risks': 'Uncovered risks',
  'money-spent': 'Money spent or due',
} as const;
export type GroupId = keyof typeof GROUPS;
