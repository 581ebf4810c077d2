import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { polynomials } from './direction-numbers.ts';
import { mixed } from './mixed.ts';

const BITS = 32;
const WHOLE = 2 ** 32;

/** How many inputs can be drawn together. */
export const DIMENSIONS = polynomials.length + 1;

/**
 * One coordinate of a scrambled Sobol sequence: `count` numbers inside (0, 1), as evenly spread as the sequence makes
 * them, with a random linear scramble and a random shift so that every number has the uniform distribution (Matoušek
 * 1998). Same dimension, seed and count: same numbers.
 */
export function sobolColumn(dimension: number, seed: number, count: number): Float64Array {
  const { directions, shift } = scramble(directionNumbers(dimension), dimension, seed, bitsIn(count));
  const column = new Float64Array(count);
  let point = shift;
  for (let i = 0; i < count; i++) {
    column[i] = ((point >>> 0) + 0.5) / WHOLE;
    // Gray code order: one direction number a step, that of the lowest zero bit of i.
    point ^= directions[31 - Math.clz32(~i & (i + 1))] as number;
  }
  return column;
}

/** The unscrambled direction numbers as 32-bit fractions, most significant bit first. */
export function directionNumbers(dimension: number): Int32Array {
  const numbers = new Int32Array(BITS);
  const polynomial = polynomials[dimension - 1];
  if (polynomial === undefined) {
    if (dimension !== 0) throw new RangeError(`No direction numbers for dimension ${dimension}.`);
    return numbers.map((_, bit) => 1 << (BITS - 1 - bit));
  }
  const { degree, bits, first } = polynomial;
  for (let bit = 0; bit < BITS; bit++) {
    const start = first[bit];
    if (start !== undefined) {
      numbers[bit] = start << (BITS - 1 - bit);
      continue;
    }
    const oldest = numbers[bit - degree] ?? 0;
    let number = oldest ^ (oldest >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((bits >>> (degree - back)) & 1) number ^= numbers[bit - back] ?? 0;
    }
    numbers[bit] = number;
  }
  return numbers;
}

/**
 * Only the direction numbers of the first `count` points are scrambled; each is, in all of its bits. The generator
 * starts from seed and dimension alone, so that a dimension is scrambled the same whichever others are used.
 */
function scramble(plain: Int32Array, dimension: number, seed: number, used: number) {
  const random = xoroshiro128plus(mixed(mixed(seed) ^ dimension));
  const shift = random.next();
  const directions = new Int32Array(used);
  for (let row = 0; row < BITS; row++) {
    const place = BITS - 1 - row;
    // Each scrambled bit is its own bit plus random ones among the more significant.
    const mask = (row === 0 ? 0 : random.next() & (-1 << (place + 1))) | (1 << place);
    for (let bit = 0; bit < used; bit++) {
      directions[bit] = (directions[bit] as number) | (parity((plain[bit] as number) & mask) << place);
    }
  }
  return { directions, shift };
}

const bitsIn = (count: number): number => BITS - Math.clz32(count);

function parity(word: number): number {
  let bits = word ^ (word >>> 16);
  bits ^= bits >>> 8;
  bits ^= bits >>> 4;
  return (0x6996 >>> (bits & 15)) & 1;
}
