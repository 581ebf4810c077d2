/** A crossing is found to this part of itself. */
const CLOSE = 1e-9;
/** A height below this part of the difference between the ends is rounding. */
const ROUNDING = 1e-13;
const MOST_STEPS = 100;

/**
 * The place between `from` (where `f` is above zero) and `to` (where it is not) at which `f` falls to zero: regula falsi
 * with the Illinois rule, halving at every third step, until the bracket is `close` (a part of the place). A straight line takes one step. What is returned lies on the far
 * side, or so close to zero that it makes no difference.
 */
export function crossing(f: (at: number) => number, from: number, to: number, close = CLOSE): number {
  let [near, far] = [from, to];
  let [above, below] = [f(near), f(far)];
  const height = Math.abs(above - below);
  for (let step = 0; step < MOST_STEPS && Math.abs(far - near) > close * Math.abs(far); step++) {
    const share = above / (above - below);
    const at = near + (far - near) * (share > 0 && share < 1 && step % 3 !== 2 ? share : 0.5);
    const value = f(at);
    if (Math.abs(value) <= ROUNDING * height) return at;
    if (value > 0) {
      [near, above] = [at, value];
      below /= 2;
    } else {
      [far, below] = [at, value];
      above /= 2;
    }
  }
  return far;
}

const MOST_TURNS = 6;
/** The first slope is taken over this part of the place. */
const NUDGE = 1e-3;

/**
 * The zero of `f` near `start`, where `rough` is much the same curve and cheap: Newton's method with the slope of the
 * rough curve first, then secants of `f` itself.
 */
export function polished(f: (at: number) => number, rough: (at: number) => number, start: number): number {
  const step = Math.max(Math.abs(start), 1) * NUDGE;
  let slope = (rough(start + step) - rough(start - step)) / (2 * step);
  let [at, height] = [start, f(start)];
  for (let turn = 0; turn < MOST_TURNS && Number.isFinite(height / slope); turn++) {
    const next = at - height / slope;
    if (Math.abs(next - at) <= CLOSE * Math.max(Math.abs(at), 1)) return next;
    const there = f(next);
    slope = (there - height) / (next - at);
    [at, height] = [next, there];
  }
  return at;
}
