import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Three } from './second-opinion-tables.ts';

/** Turns a range into a number: at random, or its mean. */
export type Pick = (range: Three) => number;

/** The mean of a PERT range, which METHOD's lambda of 4 makes a plain weighted average. */
export const pertMean: Pick = ([low, likely, high]) => (low + 4 * likely + high) / 6;

/** Plain random PERT draws: a beta variate from two gamma variates, nothing clever. */
export function randomPert(seed: number): Pick {
  const generator = xoroshiro128plus(seed);
  const uniform = () => 1 - uniformFloat64(generator);
  return ([low, likely, high]) => {
    if (low === high) return low;
    const a = gamma(1 + (4 * (likely - low)) / (high - low), uniform);
    const b = gamma(1 + (4 * (high - likely)) / (high - low), uniform);
    return low + ((high - low) * a) / (a + b);
  };
}

/** Marsaglia and Tsang's method, for shapes of 1 and more. */
function gamma(shape: number, uniform: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(uniform);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const normal = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
