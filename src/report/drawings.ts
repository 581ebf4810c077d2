import type { Tone } from './blocks.ts';

/**
 * How the numbers of a table look as a picture. Whatever is drawn stands in the table, too: for formats that can't
 * draw, and for readers who can't see.
 */
export type Drawing = Intervals | Stacks;

interface Pictured {
  /** The picture in one sentence, for readers who can't see it. */
  readonly says: string;
  /** What stands before an amount on the axis. */
  readonly sign: string;
}

/** Uncertain amounts on one scale: a band from the 10th to the 90th percentile, and the mean in it. */
export interface Intervals extends Pictured {
  readonly shape: 'intervals';
  readonly rows: readonly Interval[];
}
export interface Interval {
  readonly label: string;
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  readonly text: string;
  readonly tone?: Tone;
}

/** Chances as so many futures of a hundred, which is how odds are best understood. */
export interface Odds {
  readonly says: string;
  readonly parts: readonly { readonly label: string; readonly times: number; readonly text: string }[];
}

/** Amounts made of the same parts, with the band in which their sum lies. */
export interface Stacks extends Pictured {
  readonly shape: 'stacks';
  /** What each part is, in the order in which they are stacked. */
  readonly parts: readonly string[];
  readonly rows: readonly Stack[];
}
export interface Stack extends Interval {
  /** The size of each part; they add up to the mean. */
  readonly parts: readonly number[];
}
