import { at, BYTES, endOf, put } from './cells';
import { exp, log } from './math';

/** Cells of the grid on which the distribution is tabulated; the mean is then exact to about 1 part in 100,000 of the range. */
const CELLS: i32 = 256;
const CORNERS: i32 = CELLS * 2 + 1;
/** Equal steps of probability; each knows the cell in which a search begins, and most searches end there. */
const STEPS: i32 = 2048;

/** ln x at the corners and middles of the cells; made at the first use. */
const logs = memory.data(CORNERS * 8, 8);
let hasLogs = false;
/** For each cell the chance of a value below it, and 1 by the chance of a value in it. One more ends the list. */
const cells = memory.data((CELLS + 1) * 16, 16);
const CELL: usize = 16;
const starts = memory.data((STEPS + 1) * 2, 8);
/** The likely value, in 0-1, that cells and starts are for. */
let tabulated: f64 = NaN;

/**
 * Turns uniform numbers into draws of a PERT distribution (a Beta with alpha = 1 + 4 mode and beta = 1 + 4 (1 - mode),
 * scaled from 0-1 to low-high), in place, through its inverse distribution function.
 */
export function toPert(column: usize, count: i32, low: f64, high: f64, mode: f64): void {
  if (mode !== tabulated) {
    tabulate(mode);
    tabulated = mode;
  }
  const width = (high - low) / CELLS;
  const last = cellAt(CELLS - 1);
  const end = endOf(column, count);
  for (let address = column; address < end; address += BYTES) {
    const target = load<f64>(address);
    let cell = cellAt(startAt(i32(target * STEPS)));
    while (cell < last && below(cell + CELL) < target) cell += CELL;
    const along = f64((cell - cells) / CELL) + (target - below(cell)) * load<f64>(cell, BYTES);
    store<f64>(address, low + width * along);
  }
}

function cellAt(cell: i32): usize {
  return cells + <usize>cell * CELL;
}

/** The chance of a value below a cell. */
function below(cell: usize): f64 {
  return load<f64>(cell);
}

function startAt(step: i32): i32 {
  return load<u16>(starts + <usize>step * 2);
}

/**
 * The cumulative distribution, by Simpson's rule but for the cells at both ends: where the likely value is near one, the
 * density rises there as steeply as no parabola does, and its power is integrated.
 */
function tabulate(mode: f64): void {
  if (!hasLogs) makeLogs();
  let sum: f64 = 0;
  let left = density(mode, 0);
  for (let cell = 0; cell < CELLS; cell++) {
    const right = density(mode, 2 * cell + 2);
    store<f64>(cellAt(cell), sum);
    if (cell === 0) sum += endCell(4 * mode, density(mode, 1));
    else if (cell === CELLS - 1) sum += endCell(4 * (1 - mode), density(mode, CORNERS - 2));
    else sum += left + 4 * density(mode, 2 * cell + 1) + right;
    left = right;
  }
  const last = cellAt(CELLS);
  store<f64>(last, sum);
  let chance: f64 = 0;
  for (let cell = cells; cell < last; cell += CELL) {
    const next = below(cell + CELL) / sum;
    store<f64>(cell, chance);
    store<f64>(cell, next > chance ? 1 / (next - chance) : 0, BYTES);
    chance = next;
  }
  store<f64>(last, chance);
  findStarts();
}

/**
 * What lies under x^power times a factor that hardly changes, from 0 to the end of the cell, on the scale of Simpson's
 * rule: 6 times the mean height. The factor is known from the height in the middle.
 */
function endCell(power: f64, heightInMiddle: f64): f64 {
  return (6 * heightInMiddle * exp(power * Math.LN2)) / (power + 1);
}

function makeLogs(): void {
  for (let corner = 0; corner < CORNERS; corner++) put(logs, corner, log(f64(corner) / (CORNERS - 1)));
  hasLogs = true;
}

/** Proportional to the Beta density; an end of the range has density only where the mode lies on it. */
function density(mode: f64, corner: i32): f64 {
  const rise: f64 = mode === 0 ? 0 : 4 * mode * at(logs, corner);
  const fall: f64 = mode === 1 ? 0 : 4 * (1 - mode) * at(logs, CORNERS - 1 - corner);
  return exp(rise + fall);
}

function findStarts(): void {
  let cell = 0;
  for (let step = 0; step <= STEPS; step++) {
    while (cell < CELLS - 1 && below(cellAt(cell + 1)) < f64(step) / STEPS) cell++;
    store<u16>(starts + <usize>step * 2, <u16>cell);
  }
}
