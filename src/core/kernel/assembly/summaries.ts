import { sumOf } from './program';

/** The mean of a column. */
export function mean(column: usize, count: i32): f64 {
  return sumOf(column, count) / count;
}

/** How many values of a column are above zero. */
export function countAboveZero(column: usize, count: i32): i32 {
  const end = column + ((<usize>count) << 3);
  let above = 0;
  for (let at = column; at < end; at += 8) above += i32(load<f64>(at) > 0);
  return above;
}

/** The percentile (share 0-1) by linear interpolation between order statistics; reorders the column. */
export function percentile(column: usize, count: i32, share: f64): f64 {
  const rank = share * (count - 1);
  const below = i32(floor(rank));
  const low = select(column, count, below);
  if (below == rank) return low;
  let next: f64 = Infinity;
  for (let place = below + 1; place < count; place++) next = min(next, at(column, place));
  return low + (rank - below) * (next - low);
}

/** Hoare's quickselect: moves the value of this rank to its place, with none larger before and none smaller behind it. */
function select(column: usize, count: i32, rank: i32): f64 {
  let left = 0;
  let right = count - 1;
  while (left < right) {
    const pivot = at(column, (left + right) >>> 1);
    let up = left;
    let down = right;
    while (up <= down) {
      while (at(column, up) < pivot) up++;
      while (at(column, down) > pivot) down--;
      if (up > down) break;
      const swapped = at(column, up);
      put(column, up++, at(column, down));
      put(column, down--, swapped);
    }
    if (rank <= down) right = down;
    else if (rank >= up) left = up;
    else break;
  }
  return at(column, rank);
}

/** The lower of two columns, draw by draw, into the first. */
export function lower(column: usize, other: usize, count: i32): void {
  for (let place = 0; place < count; place++) put(column, place, min(at(column, place), at(other, place)));
}

/**
 * In how many draws each of several columns is the highest; the earlier one wins a tie. `columns` are their addresses,
 * 32 bits each, `wins` a 32-bit count for each.
 */
export function countHighest(columns: usize, many: i32, count: i32, wins: usize): void {
  for (let place = 0; place < count; place++) {
    let leader = 0;
    let highest: f64 = -Infinity;
    for (let one = 0; one < many; one++) {
      const value = at(load<u32>(columns + ((<usize>one) << 2)), place);
      if (value > highest) {
        highest = value;
        leader = one;
      }
    }
    const won = wins + ((<usize>leader) << 2);
    store<i32>(won, load<i32>(won) + 1);
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

/** The smallest value of a column, and the largest with its sign turned. */
export function smallest(column: usize, count: i32, sign: f64): f64 {
  let found: f64 = Infinity;
  for (let place = 0; place < count; place++) found = min(found, sign * at(column, place));
  return found;
}

// @ts-ignore: decorator
@inline
function at(column: usize, place: i32): f64 {
  return load<f64>(column + ((<usize>place) << 3));
}

// @ts-ignore: decorator
@inline
function put(column: usize, place: i32, value: f64): void {
  store<f64>(column + ((<usize>place) << 3), value);
}
