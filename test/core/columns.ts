import type { Column } from '../../src/core/simulation/place.ts';
import type { Quantity } from '../../src/core/simulation/quantity.ts';
import { Room } from '../../src/core/simulation/room.ts';

/** A column of so many values, in a room of its own. */
export const columnOf = (values: ArrayLike<number>): Column => new Room(values.length).columnOf(values);

/** Makes columns that lie in one room, as those of one model do. */
export function columnsOf(draws: number): { room: Room; column: (...values: number[]) => Column } {
  const room = new Room(draws);
  return { room, column: (...values) => room.columnOf(values) };
}

/** What a quantity is in each draw, or the number that it is in all. */
export const valuesOf = (quantity: Quantity): number | number[] =>
  typeof quantity === 'number' ? quantity : [...quantity.values];
