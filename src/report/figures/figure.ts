import type { Estimate } from '../result.ts';

/** One number of a result with its name, for formats that hold numbers and not sentences. */
export interface Figure {
  readonly section: string;
  /** The dotted path that names this number everywhere; unique in a result. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The number itself where it has no spread; null where it was not assessed. */
  readonly mean: number | null;
  /** Present where it is uncertain. */
  readonly p10?: number;
  readonly p90?: number;
}

export const CHANCE = 'chance 0-1';
export const SHARE = 'share 0-1';
export const POINTS = 'points 0-100';

export const monthly = (currency: string): string => `${currency} a month`;

export const one = (section: string, id: string, title: string, unit: string, mean: number | null): Figure => ({
  section,
  id,
  title,
  unit,
  mean,
});

export const spread = (section: string, id: string, title: string, unit: string, estimate: Estimate): Figure => ({
  ...one(section, id, title, unit, estimate.mean),
  p10: estimate.p10,
  p90: estimate.p90,
});
