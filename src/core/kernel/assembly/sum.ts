import { BYTES, endOf, TURN, VECTOR } from './cells';

/** The sum of so many numbers. */
export function sumOf(column: usize, count: i32): f64 {
  const end = endOf(column, count);
  let odd = f64x2.splat(0);
  let even = f64x2.splat(0);
  let at = column;
  for (; at + TURN <= end; at += TURN) {
    odd = f64x2.add(odd, v128.load(at));
    even = f64x2.add(even, v128.load(at, VECTOR));
    odd = f64x2.add(odd, v128.load(at, 2 * VECTOR));
    even = f64x2.add(even, v128.load(at, 3 * VECTOR));
  }
  const both = f64x2.add(odd, even);
  let sum = f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
  for (; at < end; at += BYTES) sum += load<f64>(at);
  return sum;
}
