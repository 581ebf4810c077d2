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
/** Equal steps of probability; each knows the cell in which a search begins, and most searches end there. */
const STEPS: i32 = 2048;

/** ln x at the corners and middles of the cells; made at the first use. */
const logs = memory.data(CORNERS * 8, 8);
let hasLogs = false;
/** For each cell: the chance of a value below it, and one by the chance of a value in it. One more ends the list. */
const cells = memory.data((CELLS + 1) * 16, 16);
const starts = memory.data((STEPS + 1) * 2, 8);
/** The likely value, in 0-1, that cells and starts are for. */
let tabulated: f64 = NaN;

/**
 * Turns uniform numbers into draws of a PERT distribution (a Beta with alpha = 1 + 4 mode and beta = 1 + 4 (1 - mode),
 * scaled from 0-1 to low-high), in place, through its inverse distribution function.
 */
export function toPert(column: usize, count: i32, low: f64, high: f64, mode: f64): void {
  if (mode != tabulated) {
    tabulate(mode);
    tabulated = mode;
  }
  const width = (high - low) / CELLS;
  const last = cellAt(CELLS - 1);
  const end = column + ((<usize>count) << 3);
  for (; column < end; column += 8) {
    const target = load<f64>(column);
    let cell = cellAt(i32(load<u16>(starts + ((<usize>(target * STEPS)) << 1))));
    while (cell < last && below(cell, 1) < target) cell += 16;
    const along = f64((cell - cells) >> 4) + (target - below(cell)) * load<f64>(cell, 8);
    store<f64>(column, low + width * along);
  }
}

// @ts-ignore: decorator
@inline
function cellAt(cell: i32): usize {
  return cells + ((<usize>cell) << 4);
}

/** The chance of a value below a cell, or below one of the next. */
// @ts-ignore: decorator
@inline
function below(cell: usize, further: usize = 0): f64 {
  return load<f64>(cell + (further << 4));
}

/** The cumulative distribution by Simpson's rule. */
function tabulate(mode: f64): void {
  if (!hasLogs) makeLogs();
  let sum: f64 = 0;
  let left = density(mode, 0);
  for (let cell = 0; cell < CELLS; cell++) {
    const right = density(mode, 2 * cell + 2);
    store<f64>(cellAt(cell), sum);
    sum += left + 4 * density(mode, 2 * cell + 1) + right;
    left = right;
  }
  const last = cellAt(CELLS);
  store<f64>(last, sum);
  let chance: f64 = 0;
  for (let cell = cells; cell < last; cell += 16) {
    const next = below(cell, 1) / sum;
    store<f64>(cell, chance);
    store<f64>(cell, next > chance ? 1 / (next - chance) : 0, 8);
    chance = next;
  }
  store<f64>(last, chance);
  findStarts();
}

function makeLogs(): void {
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
  for (let step = 0; step <= STEPS; step++) {
    while (cell < CELLS - 1 && below(cellAt(cell), 1) < f64(step) / STEPS) cell++;
    store<u16>(starts + ((<usize>step) << 1), <u16>cell);
  }
}
