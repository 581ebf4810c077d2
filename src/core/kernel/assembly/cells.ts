/** Numbers lie one after the other, 8 bytes each. */
export const BYTES: usize = 8;

/** Two numbers fit into a vector, and each turn of a loop takes four vectors. Columns are made as long as whole turns. */
export const VECTOR: usize = 2 * BYTES;
export const TURN: usize = 4 * VECTOR;

/** Where the column ends, of which so many numbers are meant. */
export function endOf(column: usize, count: i32): usize {
  return column + <usize>count * BYTES;
}

/** The number at a place of a column. */
export function at(column: usize, place: i32): f64 {
  return load<f64>(column + <usize>place * BYTES);
}

export function put(column: usize, place: i32, value: f64): void {
  store<f64>(column + <usize>place * BYTES, value);
}

/** The same of 32-bit words. */
const WORD: usize = 4;

export function wordAt(words: usize, place: i32): i32 {
  return load<i32>(words + <usize>place * WORD);
}

export function putWord(words: usize, place: i32, value: i32): void {
  store<i32>(words + <usize>place * WORD, value);
}
