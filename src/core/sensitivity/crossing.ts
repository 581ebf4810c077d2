/** A crossing is found to this part of the bracket it lies in, and to this part of the difference at its ends. */
const CLOSE = 1e-9;
const MOST_STEPS = 100;

/**
 * The place between `from` (where `f` is above zero) and `to` (where it is not) at which `f` falls to zero: regula falsi
 * with the Illinois rule, and halving where `f` jumps or is infinite. A straight line takes one step. What is returned
 * lies on the far side, or so close to zero that it makes no difference.
 */
export function crossing(f: (at: number) => number, from: number, to: number): number {
  let [near, far] = [from, to];
  let [above, below] = [f(near), f(far)];
  const [width, height] = [Math.abs(far - near), Math.abs(above - below)];
  for (let step = 0; step < MOST_STEPS && Math.abs(far - near) > CLOSE * width; step++) {
    const share = above / (above - below);
    const at = near + (far - near) * (share > 0 && share < 1 && step % 3 !== 2 ? share : 0.5);
    const value = f(at);
    if (Math.abs(value) <= CLOSE * height) return at;
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
