import { at, put, putWord, wordAt } from './cells';

/** The lower of two columns, draw by draw, into the first. */
export function lower(column: usize, other: usize, count: i32): void {
  for (let place = 0; place < count; place++) put(column, place, min(at(column, place), at(other, place)));
}

/**
 * In how many draws each of several columns is the highest; the earlier one wins a tie. `columns` are their addresses
 * and `wins` the counts, which begin at 0: a 32-bit word for each.
 */
export function countHighest(columns: usize, many: i32, count: i32, wins: usize): void {
  for (let place = 0; place < count; place++) {
    let leader = 0;
    let highest: f64 = -Infinity;
    for (let one = 0; one < many; one++) {
      const value = at(<usize>(<u32>wordAt(columns, one)), place);
      if (value > highest) {
        highest = value;
        leader = one;
      }
    }
    putWord(wins, leader, wordAt(wins, leader) + 1);
  }
}

/**
 * Costs of several candidates that are straight between evenly spaced places from `low` to `high`: the mean over the
 * draws of the cheapest of them. `table` holds a row of `nodes` costs for each candidate; its mean cost is put into
 * `means`.
 */
export function meanOfCheapest(
  column: usize,
  count: i32,
  low: f64,
  high: f64,
  table: usize,
  nodes: i32,
  candidates: i32,
  means: usize,
): f64 {
  for (let one = 0; one < candidates; one++) put(means, one, 0);
  let sum: f64 = 0;
  for (let place = 0; place < count; place++) {
    const along = ((at(column, place) - low) / (high - low)) * (nodes - 1);
    const node = min(nodes - 2, i32(floor(along)));
    let cheapest: f64 = Infinity;
    for (let one = 0; one < candidates; one++) {
      const before = at(table, one * nodes + node);
      const cost = before + (at(table, one * nodes + node + 1) - before) * (along - node);
      put(means, one, at(means, one) + cost);
      cheapest = min(cheapest, cost);
    }
    sum += cheapest;
  }
  for (let one = 0; one < candidates; one++) put(means, one, at(means, one) / count);
  return sum / count;
}
