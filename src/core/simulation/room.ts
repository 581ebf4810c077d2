import { type Address, growMemory, type Kernel, startKernel, takeMemory } from '../kernel/kernel.ts';
import { BLOCK_DRAWS, Column, Place } from './place.ts';

/** Bytes of a number. */
export const BYTES = 8;
/** Room to begin with, in pages of the memory: enough for a client's inputs at the usual number of draws. Judgement. */
const FIRST_PAGES = 64;
/** Numbers that the kernel takes in one turn of its loops: its `TURN`. */
const TURN = 8;
/** Results that a program may hold between its instructions; the fixtures need up to 16. Beyond that it takes columns. */
const REGISTERS = 96;

/**
 * The memory that the columns of one model lie in, and the kernel that computes in it. Nothing in it is ever given
 * back: it goes when the model goes.
 */
export class Room {
  /** How many values a column has. */
  readonly draws: number;
  readonly kernel: Kernel;
  private readonly memory = takeMemory(FIRST_PAGES);
  private readonly registers: Address;
  private free: Address;
  private view = new Float64Array(this.memory.buffer);
  private spare: Column | undefined;

  constructor(draws: number) {
    this.draws = draws;
    this.kernel = startKernel(this.memory);
    this.free = Math.ceil(this.kernel.firstFree() / (TURN * BYTES)) * TURN * BYTES;
    this.registers = this.take(REGISTERS * BLOCK_DRAWS);
  }

  /** Room for so many numbers; what is in it before does not matter. */
  take(numbers: number): Address {
    const address = this.free;
    this.free += numbers * BYTES;
    const missing = this.free - this.memory.buffer.byteLength;
    if (missing > 0) growMemory(this.memory, missing);
    return address;
  }

  column(): Column {
    return new Column(this, this.takeWhole(this.draws), this.draws);
  }

  /** Room for as many numbers as the kernel takes in one turn, or a multiple of that. */
  private takeWhole(numbers: number): Address {
    return this.take(Math.ceil(numbers / TURN) * TURN);
  }

  /** A column with these values, as many as there are draws; they come from elsewhere. */
  columnOf(values: ArrayLike<number>): Column {
    const column = this.column();
    this.numbers.set(values, column.address / BYTES);
    return column;
  }

  copyOf({ address, length }: Column): Column {
    const copy = this.column();
    this.numbers.copyWithin(copy.address / BYTES, address / BYTES, address / BYTES + length);
    return copy;
  }

  /** A quantity as a column, the same number in every draw where it is exact. */
  columnFrom(quantity: number | Column): Column {
    if (typeof quantity === 'object') return quantity;
    const column = this.column();
    column.values.fill(quantity);
    return column;
  }

  /** Where a program keeps a result, or undefined where there are no more such places. */
  register(which: number): Place | undefined {
    if (which >= REGISTERS) return undefined;
    return new Place(this, 'register', this.registers + which * BLOCK_DRAWS * BYTES);
  }

  cell(value = 0): Place {
    const cell = new Place(this, 'cell', this.takeWhole(1));
    this.put(cell.address, value);
    return cell;
  }

  /** Numbers one after the other. */
  cells(values: readonly number[]): Address {
    const address = this.take(values.length);
    this.numbers.set(values, address / BYTES);
    return address;
  }

  at(address: Address): number {
    return this.numbers[address / BYTES] as number;
  }

  /** A cell holds its number twice: the kernel takes two at a time. */
  put(address: Address, value: number): void {
    const { numbers } = this;
    numbers[address / BYTES] = value;
    numbers[address / BYTES + 1] = value;
  }

  /** Everything in the memory. The array is good until more room is taken. */
  get numbers(): Float64Array {
    if (this.view.length === 0) this.view = new Float64Array(this.memory.buffer);
    return this.view;
  }

  /** 32-bit words from an address on; good until more room is taken. */
  words(address: Address, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, address, count);
  }

  /** A column for what is needed at once and not afterwards. */
  scratch(): Column {
    this.spare ??= this.column();
    return this.spare;
  }
}
