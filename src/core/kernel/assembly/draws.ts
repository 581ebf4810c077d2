/** Powers and logarithms are the engine's own. */
@external("math", "log") declare function log(x: f64): f64;
@external("math", "exp") declare function exp(x: f64): f64;

const WHOLE: f64 = 4294967296;

/**
 * Random linear scramble: each bit of a scrambled direction number is its own bit plus random ones among the more
 * significant. `masks` says which, a word for each bit, the most significant first.
 */
export function scramble(directions: usize, masks: usize, used: i32): void {
  for (let bit = 0; bit < used; bit++) {
    const address = directions + ((<usize>bit) << 2);
    const plain = load<i32>(address);
    let scrambled = 0;
    for (let row = 0; row < 32; row++) {
      scrambled |= (popcnt(plain & load<i32>(masks + ((<usize>row) << 2))) & 1) << (31 - row);
    }
    store<i32>(address, scrambled);
  }
}

/** The points of one dimension as numbers inside (0, 1), in Gray code order: one direction number a step. */
export function sobol(out: usize, count: i32, directions: usize, shift: i32): void {
  let point = shift;
  for (let i = 0; i < count; i++, out += 8) {
    store<f64>(out, (f64(<u32>point) + 0.5) / WHOLE);
    // The direction number of the lowest zero bit of i.
    point ^= load<i32>(directions + ((<usize>ctz(~i)) << 2));
  }
}

/** Cells of the grid on which the distribution is tabulated; the mean is then exact to about 1 part in 100,000. */
const CELLS: i32 = 256;
const CORNERS: i32 = CELLS * 2 + 1;
/** ln x at the corners and middles of the cells; made at the first use. */
const logs = memory.data(CORNERS * 8, 8);
let hasLogs = false;
/** The cumulative distribution at the corners of the cells. */
const cumulative = memory.data((CELLS + 1) * 8, 8);
/** For each of `CELLS` equal steps of probability, the cell in which the search may begin. */
const start = memory.data((CELLS + 1) * 2, 8);
/** The likely value, in 0-1, that the two tables are for. */
let tabulated: f64 = NaN;

/**
 * Turns uniform numbers into draws of a PERT distribution (a Beta with alpha = 1 + 4 (likely - low) / (high - low) and
 * beta = 1 + 4 (high - likely) / (high - low), scaled), in place, through its inverse distribution function.
 */
export function toPert(column: usize, count: i32, low: f64, likely: f64, high: f64): void {
  const width = high - low;
  const mode = (likely - low) / width;
  if (mode != tabulated) {
    tabulate(mode);
    tabulated = mode;
  }
  for (let i = 0; i < count; i++, column += 8) {
    const target = load<f64>(column);
    let cell = i32(load<u16>(start + ((<usize>(target * CELLS)) << 1)));
    let above = load<f64>(cumulative + ((<usize>cell) << 3), 8);
    while (cell < CELLS - 1 && above < target) {
      cell++;
      above = load<f64>(cumulative + ((<usize>cell) << 3), 8);
    }
    const below = load<f64>(cumulative + ((<usize>cell) << 3));
    const mass = above - below;
    const inside: f64 = mass > 0 ? (target - below) / mass : 0;
    store<f64>(column, low + (width * (f64(cell) + inside)) / CELLS);
  }
}

/** The cumulative distribution by Simpson's rule. */
function tabulate(mode: f64): void {
  makeLogs();
  let sum: f64 = 0;
  let left = density(mode, 0);
  store<f64>(cumulative, 0);
  for (let cell = 0; cell < CELLS; cell++) {
    const right = density(mode, 2 * cell + 2);
    sum += left + 4 * density(mode, 2 * cell + 1) + right;
    store<f64>(cumulative + ((<usize>cell) << 3), sum, 8);
    left = right;
  }
  for (let at = cumulative + 8; at <= cumulative + CELLS * 8; at += 8) store<f64>(at, load<f64>(at) / sum);
  findStarts();
}

function makeLogs(): void {
  if (hasLogs) return;
  for (let corner = 0; corner < CORNERS; corner++) {
    store<f64>(logs + ((<usize>corner) << 3), log(f64(corner) / (CORNERS - 1)));
  }
  hasLogs = true;
}

/** Proportional to the Beta density; an end of the range has density only where the mode lies on it. */
function density(mode: f64, corner: i32): f64 {
  const rise = mode == 0 ? 0 : 4 * mode * load<f64>(logs + ((<usize>corner) << 3));
  const fall = mode == 1 ? 0 : 4 * (1 - mode) * load<f64>(logs + ((<usize>(CORNERS - 1 - corner)) << 3));
  return exp(rise + fall);
}

function findStarts(): void {
  let cell = 0;
  for (let step = 0; step <= CELLS; step++) {
    while (cell < CELLS - 1 && load<f64>(cumulative + ((<usize>cell) << 3), 8) < f64(step) / CELLS) cell++;
    store<u16>(start + ((<usize>step) << 1), <u16>cell);
  }
}
