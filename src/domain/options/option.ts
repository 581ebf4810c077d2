import type { Formula } from '../formula.ts';
import type { OptionId, ProviderId, Range } from '../vocabulary.ts';

/** One way to run IT. */
export interface Option {
  readonly id: OptionId;
  readonly title: string;
  /** As a verb phrase behind "we recommend to …". */
  readonly advice: string;
  /** What it is, in one sentence. */
  readonly says: string;
  readonly closes: Closes;
  /** Present where somebody outside is paid. */
  readonly provider?: Provider;
}

/**
 * Who closes the gaps: nobody, the firm (the selected fixes, at their cost), or the provider inside the fee: these fixes
 * wherever they are open, and these answers in any case. What the provider does not close, the firm does.
 */
export type Closes =
  | { readonly by: 'nobody' }
  | { readonly by: 'firm' }
  | { readonly by: 'provider'; readonly fixes: readonly string[]; readonly answers: Readonly<Record<string, string>> };

/** What a provider takes over and what that costs. Shares and hours are judgements. */
export interface Provider {
  readonly id: ProviderId;
  /** Part of each line that the provider takes over, after the fixes. */
  readonly shares: Shares;
  /** Single numbers that the formulas below refer to. */
  /** Single numbers that the formulas below refer to; `terms.ts` says what each means. */
  readonly constants: Readonly<Record<string, number>>;
  /** Money a month, escalation included. */
  readonly fee: Formula;
  /** Hours a month, priced at the owner's rate. */
  readonly steeringHours: Formula;
  /** Money once, spread over the horizon. */
  readonly setUp: Formula;
  /** Part of the provider risk this option carries: a provider is a way in, too. */
  readonly riskShare: number;
  /** Whether what no provider could take of an IT employee's job is all that is left of it. */
  readonly replacesItEmployee: boolean;
}

/** The rows of the table of shares. `labour` serves owner-time and staff-time; `repeats` is the part of repeats prevented. */
export const SHARE_ROWS = [
  'labour',
  'waiting',
  'change',
  'outages',
  'intrusion',
  'payment-fraud',
  'data-loss',
  'it-spend',
  'required-controls',
  'repeats',
] as const;
export type ShareRow = (typeof SHARE_ROWS)[number];
export type Shares = Readonly<Record<ShareRow, Range>>;

export const NOTHING: Range = [0, 0, 0];
