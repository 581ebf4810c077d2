import type { Range } from '../../domain/vocabulary.ts';
import type { Column } from './place.ts';

/** The mean of a PERT distribution: (low + 4 likely + high) / 6. */
export const pertMean = ([low, likely, high]: Range): number => (low + 4 * likely + high) / 6;

/**
 * Turns uniform numbers into draws of a PERT distribution (a Beta with alpha = 1 + 4 (likely - low) / (high - low) and
 * beta = 1 + 4 (high - likely) / (high - low), scaled), in place, through its inverse distribution function.
 */
export function toPert(uniform: Column, [low, likely, high]: Range): Column {
  uniform.room.kernel.toPert(uniform.address, uniform.length, low, likely, high);
  return uniform;
}
