import { BYTES, endOf, putWord, wordAt } from './cells';

const BITS: i32 = 32;
const WHOLE: f64 = 4294967296;

/**
 * Random linear scramble: each bit of a scrambled direction number is its own bit plus random ones among the more
 * significant. `masks` says which, a word for each bit, the most significant first.
 */
export function scramble(directions: usize, masks: usize, used: i32): void {
  for (let place = 0; place < used; place++) {
    const plain = wordAt(directions, place);
    let scrambled = 0;
    for (let row = 0; row < BITS; row++) {
      scrambled |= (popcnt(plain & wordAt(masks, row)) & 1) << (BITS - 1 - row);
    }
    putWord(directions, place, scrambled);
  }
}

/** The points of one dimension as numbers inside (0, 1), in Gray code order: one direction number a step. */
export function sobol(column: usize, count: i32, directions: usize, shift: i32): void {
  const end = endOf(column, count);
  let point = shift;
  let i = 0;
  for (let at = column; at < end; at += BYTES, i++) {
    store<f64>(at, (f64(<u32>point) + 0.5) / WHOLE);
    // The direction number of the lowest zero bit of i.
    point ^= wordAt(directions, ctz(~i));
  }
}
