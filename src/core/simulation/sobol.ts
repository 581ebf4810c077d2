import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { polynomials } from './direction-numbers.ts';
import { mixed } from './mixed.ts';
import type { Column } from './place.ts';
import type { Room } from './room.ts';

const BITS = 32;

/** How many inputs can be drawn together. */
export const DIMENSIONS = polynomials.length + 1;

/**
 * One coordinate of a scrambled Sobol sequence: numbers inside (0, 1), as evenly spread as the sequence makes them, with
 * a random linear scramble and a random shift so that every number has the uniform distribution (Matoušek 1998). Same
 * dimension, seed and count: same numbers.
 */
export function sobolColumn(dimension: number, seed: number, room: Room): Column {
  // Only the direction numbers of as many points as there are draws are needed.
  const used = BITS - Math.clz32(room.draws);
  // The generator starts from seed and dimension alone, so that a dimension is the same whichever others are used.
  const random = xoroshiro128plus(mixed(mixed(seed) ^ dimension));
  const shift = random.next();
  const column = room.column();
  const [directions, masks] = roomForScramble(room);
  room.words(directions, used).set(directionNumbers(dimension, used));
  room.words(masks, BITS).set(scrambleMasks(() => random.next()));
  room.kernel.scramble(directions, masks, used);
  room.kernel.sobol(column.address, room.draws, directions, shift);
  return column;
}

/** The unscrambled direction numbers as 32-bit fractions, most significant bit first. */
export function directionNumbers(dimension: number, count = BITS): Int32Array {
  const numbers = new Int32Array(count);
  const polynomial = polynomials[dimension - 1];
  if (polynomial === undefined) {
    if (dimension !== 0) throw new RangeError(`No direction numbers for dimension ${dimension}.`);
    return numbers.map((_, bit) => 1 << (BITS - 1 - bit));
  }
  const { degree, bits, first } = polynomial;
  for (let bit = 0; bit < count; bit++) {
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

/** Which bits each bit of a scrambled number is made from: its own, and random ones among the more significant. */
function scrambleMasks(random: () => number): Int32Array {
  const masks = new Int32Array(BITS);
  for (let row = 0; row < BITS; row++) {
    const place = BITS - 1 - row;
    masks[row] = (row === 0 ? 0 : random() & (-1 << (place + 1))) | (1 << place);
  }
  return masks;
}

const rooms = new WeakMap<Room, readonly [directions: number, masks: number]>();

function roomForScramble(room: Room): readonly [directions: number, masks: number] {
  const known = rooms.get(room) ?? [room.take(BITS / 2), room.take(BITS / 2)];
  rooms.set(room, known);
  return known;
}
