import { BYTES, endOf, VECTOR } from './cells';
import { sumOf } from './sum';

/** The mean of a column. */
export function mean(column: usize, count: i32): f64 {
  return sumOf(column, count) / count;
}

/** How many values of a column are above zero. */
export function countAboveZero(column: usize, count: i32): i32 {
  const end = endOf(column, count);
  let above = 0;
  for (let at = column; at < end; at += BYTES) above += i32(load<f64>(at) > 0);
  return above;
}

/** The smallest value of a column with each value times a sign: with -1 it is the largest, negative. */
export function smallest(column: usize, count: i32, sign: f64): f64 {
  const end = endOf(column, count);
  const signs = f64x2.splat(sign);
  let lowest = f64x2.splat(Infinity);
  let at = column;
  for (; at + VECTOR <= end; at += VECTOR) lowest = f64x2.pmin(lowest, f64x2.mul(signs, v128.load(at)));
  const found = min(f64x2.extract_lane(lowest, 0), f64x2.extract_lane(lowest, 1));
  return at < end ? min(found, sign * load<f64>(at)) : found;
}
