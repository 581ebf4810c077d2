/** Coefficients of a rational approximation, highest power first: J. F. Hart, Computer Approximations, 1968, 5666. */
const TOP = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const BOTTOM = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];
/** From here a continued fraction converges faster than the approximation holds. */
const FAR = 5 * Math.SQRT2;
/** Beyond this the chance is smaller than a double can tell from 0. */
const OUT_OF_REACH = 37;

/**
 * The chance (0-1) that a standard normal number is above z, to about 15 digits: Hart's algorithm as arranged by
 * G. West, "Better approximations to cumulative normal functions", 2005.
 */
export function chanceAbove(z: number): number {
  const distance = Math.abs(z);
  const above = distance > OUT_OF_REACH ? 0 : Math.exp(-(distance * distance) / 2) * millsRatio(distance);
  return z >= 0 ? above : 1 - above;
}

/** The chance above, divided by exp(-z²/2). */
function millsRatio(z: number): number {
  if (z < FAR) return polynomial(TOP, z) / polynomial(BOTTOM, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return 1 / (fraction * Math.sqrt(2 * Math.PI));
}

const polynomial = (coefficients: readonly number[], z: number): number =>
  coefficients.reduce((sum, coefficient) => sum * z + coefficient, 0);
