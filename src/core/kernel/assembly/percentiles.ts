import { at, BYTES, endOf, put, putWord, wordAt } from './cells';
import { smallest } from './summaries';

/** Bins over the range of a column: one for so many values, so that few values lie in one of them. Judgement. */
const VALUES_A_BIN: i32 = 4;
const MOST_BINS: i32 = 1024;
/** How many values lie in each bin. */
const counts = memory.data(MOST_BINS * 4, 8);
/** Values that differ by less all go into the first bin. */
const NO_DIFFERENCE: f64 = 1e-300;

/** The bins of the column that is looked at: how many, where the first begins, and how many there are to 1. */
let bins: i32 = 0;
let lowest: f64 = 0;
let scale: f64 = 0;

/**
 * Replaces shares (0-1) by the percentiles of a column, by linear interpolation between order statistics. The values are
 * counted by bins first: only those of the bin in which a percentile lies are put in order, in `room`, which is as long
 * as the column.
 */
export function percentiles(column: usize, count: i32, shares: usize, many: i32, room: usize): void {
  lowest = smallest(column, count, 1);
  const width = -smallest(column, count, -1) - lowest;
  bins = max(1, min(MOST_BINS, count / VALUES_A_BIN));
  scale = width > NO_DIFFERENCE ? bins / width : 0;
  countByBins(column, count);
  for (let one = 0; one < many; one++) put(shares, one, percentile(column, count, at(shares, one), room));
}

function countByBins(column: usize, count: i32): void {
  memory.fill(counts, 0, MOST_BINS * 4);
  const end = endOf(column, count);
  for (let address = column; address < end; address += BYTES) {
    const bin = binOf(load<f64>(address));
    putWord(counts, bin, wordAt(counts, bin) + 1);
  }
}

function binOf(value: f64): i32 {
  return min(bins - 1, i32((value - lowest) * scale));
}

function percentile(column: usize, count: i32, share: f64, room: usize): f64 {
  const rank = share * (count - 1);
  const below = i32(floor(rank));
  let bin = 0;
  let before = 0;
  for (; before + wordAt(counts, bin) <= below; bin++) before += wordAt(counts, bin);
  let inside = 0;
  let next: f64 = Infinity;
  const end = endOf(column, count);
  for (let address = column; address < end; address += BYTES) {
    const value = load<f64>(address);
    const own = binOf(value);
    if (own === bin) put(room, inside++, value);
    else if (own > bin && value < next) next = value;
  }
  const found = select(room, inside, below - before);
  if (below === rank) return found;
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
