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

/** Equal bins over the range of a column; what lies in one of them is little enough to be put in order. Judgement. */
const BINS: i32 = 1024;
const counts = memory.data(BINS * 4, 8);
/** Values that differ by less are one value. */
const NO_DIFFERENCE: f64 = 1e-300;

/**
 * Replaces shares (0-1) by the percentiles of a column, by linear interpolation between order statistics. The values are
 * counted by bins first: only those of the bin in which a percentile lies are put in order, in `room`, which is as long
 * as the column.
 */
export function percentiles(column: usize, count: i32, shares: usize, many: i32, room: usize): void {
  const low = smallest(column, count, 1);
  const high = -smallest(column, count, -1);
  const isSpread = high - low > NO_DIFFERENCE;
  const scale = BINS / (high - low);
  if (isSpread) countByBins(column, count, low, scale);
  for (let one = 0; one < many; one++) {
    put(shares, one, isSpread ? percentile(column, count, at(shares, one), low, scale, room) : low);
  }
}

function countByBins(column: usize, count: i32, low: f64, scale: f64): void {
  memory.fill(counts, 0, BINS * 4);
  const end = column + ((<usize>count) << 3);
  for (; column < end; column += 8) {
    const counter = counts + ((<usize>binOf(load<f64>(column), low, scale)) << 2);
    store<i32>(counter, load<i32>(counter) + 1);
  }
}

// @ts-ignore: decorator
@inline
function binOf(value: f64, low: f64, scale: f64): i32 {
  return min(BINS - 1, i32((value - low) * scale));
}

function countIn(bin: i32): i32 {
  return load<i32>(counts + ((<usize>bin) << 2));
}

function percentile(column: usize, count: i32, share: f64, low: f64, scale: f64, room: usize): f64 {
  const rank = share * (count - 1);
  const below = i32(floor(rank));
  let bin = 0;
  let before = 0;
  while (before + countIn(bin) <= below) before += countIn(bin++);
  let inside = 0;
  let next: f64 = Infinity;
  const end = column + ((<usize>count) << 3);
  for (; column < end; column += 8) {
    const value = load<f64>(column);
    const own = binOf(value, low, scale);
    if (own == bin) put(room, inside++, value);
    else if (own > bin && value < next) next = value;
  }
  const found = select(room, inside, below - before);
  if (below == rank) return found;
  for (let place = below - before + 1; place < inside; place++) next = min(next, at(room, place));
  return found + (rank - below) * (next - found);
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

/** The smallest value of a column with each value times a sign: with -1 it is the largest, negative. */
export function smallest(column: usize, count: i32, sign: f64): f64 {
  const whole = column + ((<usize>(count & ~1)) << 3);
  const signs = f64x2.splat(sign);
  let lowest = f64x2.splat(Infinity);
  for (; column < whole; column += 16) lowest = f64x2.pmin(lowest, f64x2.mul(signs, v128.load(column)));
  const found = min(f64x2.extract_lane(lowest, 0), f64x2.extract_lane(lowest, 1));
  return count & 1 ? min(found, sign * load<f64>(column)) : found;
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
