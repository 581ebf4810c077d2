import type { Range } from '../../domain/vocabulary.ts';

/** Cells of the grid on which the distribution is tabulated; the mean is then exact to about 1 part in 100,000. */
const CELLS = 256;
const CORNERS = CELLS * 2 + 1;
/** ln x and ln (1 - x) at the corners and middles of the cells; made at the first use. */
const logs: Float64Array[] = [];

function gridLogs(): Float64Array[] {
  if (logs.length === 0) {
    const up = Float64Array.from({ length: CORNERS }, (_, i) => Math.log(i / (CORNERS - 1)));
    logs.push(up, up.slice().reverse());
  }
  return logs;
}

/** The mean of a PERT distribution: (low + 4 likely + high) / 6. */
export const pertMean = ([low, likely, high]: Range): number => (low + 4 * likely + high) / 6;

/**
 * Turns uniform numbers into draws of a PERT distribution (a Beta with alpha = 1 + 4 (likely - low) / (high - low) and
 * beta = 1 + 4 (high - likely) / (high - low), scaled), in place, through its inverse distribution function.
 */
export function toPert(uniform: Float64Array, [low, likely, high]: Range): Float64Array {
  const width = high - low;
  const cumulative = betaCumulative((likely - low) / width);
  const start = firstCells(cumulative);
  for (let i = 0; i < uniform.length; i++) {
    const target = uniform[i] as number;
    let cell = start[(target * CELLS) | 0] as number;
    while (cell < CELLS - 1 && (cumulative[cell + 1] as number) < target) cell++;
    const below = cumulative[cell] as number;
    const mass = (cumulative[cell + 1] as number) - below;
    const inside = mass > 0 ? (target - below) / mass : 0;
    uniform[i] = low + (width * (cell + inside)) / CELLS;
  }
  return uniform;
}

/** The cumulative distribution at the corners of the cells, by Simpson's rule; `mode` is the likely value in 0-1. */
function betaCumulative(mode: number): Float64Array {
  const [up, down] = gridLogs() as [Float64Array, Float64Array];
  const density = new Float64Array(CORNERS);
  for (let i = 0; i < CORNERS; i++) density[i] = betaDensity(mode, up[i] ?? 0, down[i] ?? 0);
  const cumulative = new Float64Array(CELLS + 1);
  for (let cell = 0; cell < CELLS; cell++) {
    const corner = cell * 2;
    const mass = (density[corner] ?? 0) + 4 * (density[corner + 1] ?? 0) + (density[corner + 2] ?? 0);
    cumulative[cell + 1] = (cumulative[cell] ?? 0) + mass;
  }
  const total = cumulative[CELLS] ?? 1;
  return cumulative.map((sum) => sum / total);
}

/** Proportional to the Beta density; an end of the range has density only where the mode lies on it. */
function betaDensity(mode: number, logUp: number, logDown: number): number {
  const rise = mode === 0 ? 0 : 4 * mode * logUp;
  const fall = mode === 1 ? 0 : 4 * (1 - mode) * logDown;
  return Math.exp(rise + fall);
}

/** For each of `CELLS` equal steps of probability, the cell in which the search may begin. */
function firstCells(cumulative: Float64Array): Uint16Array {
  const start = new Uint16Array(CELLS + 1);
  let cell = 0;
  for (let step = 0; step <= CELLS; step++) {
    while (cell < CELLS - 1 && (cumulative[cell + 1] ?? 1) < step / CELLS) cell++;
    start[step] = cell;
  }
  return start;
}
