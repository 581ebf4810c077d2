import type { Range } from '../vocabulary.ts';

/** So many for the firm, and so many more for each workstation. */
export interface PerSeat {
  readonly base: number;
  readonly perSeat: number;
}

/** A gap the firm can close cheaply. Its effect is the model computed again with the answer replaced. Costs are judgements. */
export interface Fix {
  /** The question whose answer it replaces. */
  readonly id: string;
  readonly title: string;
  readonly becomes: string;
  /** Answers with which it is open. */
  readonly open: readonly string[];
  /** Answers with which it is to be done whatever it costs. */
  readonly critical: readonly string[];
  /** Hours once, priced at the owner's rate. */
  readonly setUpHours: PerSeat;
  /** Money a seat and month at scale 1, by today's answer. */
  readonly tools?: Readonly<Record<string, Range>>;
  /** Hours a month, priced at the owner's rate. */
  readonly upkeepHours?: PerSeat;
}
