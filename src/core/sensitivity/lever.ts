import type { CaseOption } from './case.ts';
import type { Response } from './response.ts';

/** One input that can be moved, and what the options cost at each of its values. */
export interface Lever {
  /** The question to answer with another value. */
  readonly key: string;
  /** The value that the figures rest on: an exact answer, or the mean of a range. */
  readonly current: number;
  /** Stretches of its accepted values, rising; on each the same fixes are selected and the same options candidates. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What the options cost here; computed when it is asked for. */
  readonly ground: () => Ground;
}

export interface Ground {
  readonly options: readonly Rival[];
  /** What they cost over all draws. */
  readonly exact: Response;
  /** The same over fewer draws, for a search; absent where every cost is a straight line and none is needed. */
  readonly rough?: Response;
}

export type Rival = Pick<CaseOption, 'id' | 'candidate'>;
