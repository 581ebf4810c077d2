import type { Address } from '../kernel/kernel.ts';
import type { Room } from './room.ts';

/** Draws that a program computes together, before it goes on to the next ones: the kernel's `BLOCK`. */
export const BLOCK_DRAWS = 256;

/** One number; a number for each draw of a block, while a program runs; or one for each of all draws. */
export type PlaceKind = 'cell' | 'register' | 'column';

/** Where an operand or a result lies. */
export class Place {
  readonly room: Room;
  readonly kind: PlaceKind;
  readonly address: Address;

  constructor(room: Room, kind: PlaceKind, address: Address) {
    this.room = room;
    this.kind = kind;
    this.address = address;
  }

  /** The number in a cell. */
  get number(): number {
    return this.room.at(this.address);
  }
  set number(value: number) {
    this.room.put(this.address, value);
  }
}

/** A number in every draw. */
export class Column extends Place {
  /** How many draws. */
  readonly length: number;

  constructor(room: Room, address: Address, length: number) {
    super(room, 'column', address);
    this.length = length;
  }

  /** The value of every draw; good until more room is taken. */
  get values(): Float64Array {
    const first = this.address / Float64Array.BYTES_PER_ELEMENT;
    return this.room.numbers.subarray(first, first + this.length);
  }
}
