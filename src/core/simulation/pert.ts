import type { Range } from '../../domain/vocabulary.ts';
import type { Column } from './place.ts';

/** The mean of a PERT distribution: (low + 4 likely + high) / 6. */
export const pertMean = ([low, likely, high]: Range): number => (low + 4 * likely + high) / 6;

/** Digits to which ranges of one shape agree; no mean feels the next. */
const SHAPE_DIGITS = 1e12;

/** Where the likely value lies between low (0) and high (1): the shape of the distribution. */
export const likelyPlace = ([low, likely, high]: Range): number =>
  Math.round(((likely - low) / (high - low)) * SHAPE_DIGITS) / SHAPE_DIGITS;

/**
 * Turns uniform numbers into draws of a PERT distribution (a Beta with alpha = 1 + 4 (likely - low) / (high - low) and
 * beta = 1 + 4 (high - likely) / (high - low), scaled), in place, through its inverse distribution function.
 */
export function toPert(uniform: Column, range: Range): Column {
  const [low, , high] = range;
  uniform.room.kernel.toPert(uniform.address, uniform.length, low, high, likelyPlace(range));
  return uniform;
}
