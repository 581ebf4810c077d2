import type { Formula, Operation } from '../../domain/formula.ts';
import type { Address } from '../kernel/kernel.ts';
import { ofNumbers } from './numbers.ts';
import { Column, Place, type PlaceKind } from './place.ts';
import type { Room } from './room.ts';

/** What a formula may name: an exact number, or where numbers will be found when the program runs. */
export type Operand = number | Place;
export type Operands = Readonly<Record<string, Operand>>;
type Op = Operation['op'];

/** As the kernel numbers them. */
const CODES: Readonly<Record<Op | 'mean', number>> = { times: 0, plus: 1, minus: 2, over: 3, max: 4, mean: 5 };
const KINDS: Readonly<Record<PlaceKind, number>> = { cell: 0, register: 1, column: 2 };
const WORDS = 4;
const OUT = 1;

/** What changes nothing in an operation. */
const NEUTRAL: Readonly<Record<Op, number>> = { times: 1, plus: 0, max: Number.NEGATIVE_INFINITY, minus: 0, over: 1 };

/**
 * Formulas, made into a list of instructions that the kernel runs over all draws, as often as it is asked to. What can
 * be computed of exact numbers alone is computed here, once.
 */
export class Program {
  private readonly instructions: number[] = [];
  private written: { readonly room: Room; readonly from: Address; readonly to: Address } | undefined;
  private registers = 0;
  private readonly idle: Place[] = [];
  /** Results that no name stands for: the next operation may write over them. */
  private readonly passing = new Set<Place>();

  /** Adds a formula. Its value is kept for later formulas of this program, though not beyond. */
  add(formula: Formula, operands: Operands): Operand {
    const value = this.valueOf(formula, operands);
    if (typeof value === 'object') this.passing.delete(value);
    return value;
  }

  /** Adds a formula whose value in every draw is kept. */
  addColumn(formula: Formula, operands: Operands): number | Column {
    return this.kept(this.valueOf(formula, operands));
  }

  /** Adds one operation on two values whose outcome in every draw is kept. */
  combine(op: Op, left: number | Column, right: number | Column): number | Column {
    return this.kept(this.combined(op, left, right));
  }

  /** Adds the mean of a value over the draws. */
  addMean(value: Operand): Operand {
    if (typeof value === 'number' || value.kind === 'cell') return value;
    const cell = value.room.cell();
    this.instruct('mean', cell, value, value);
    return cell;
  }

  /** Runs over all draws, or the first of them alone. */
  run(draws = Number.POSITIVE_INFINITY): void {
    if (this.instructions.length === 0) return;
    this.written ??= this.write();
    const { room, from, to } = this.written;
    room.kernel.run(from, to, Math.min(draws, room.draws));
  }

  private write() {
    const { room } = this;
    if (room === undefined) throw new Error('A program without a column has nothing to run.');
    const from = room.take(this.instructions.length / 2);
    room.words(from, this.instructions.length).set(this.instructions);
    return { room, from, to: from + this.instructions.length * Int32Array.BYTES_PER_ELEMENT };
  }
  private room: Room | undefined;

  private valueOf(formula: Formula, operands: Operands): Operand {
    if (typeof formula === 'number') return formula;
    if (typeof formula === 'object') return this.operationOf(formula, operands);
    const value = operands[formula];
    if (value === undefined) throw new Error(`The formula names "${formula}", which nothing defines.`);
    return value;
  }

  private operationOf({ op, of }: Operation, operands: Operands): Operand {
    if (op === 'minus' || op === 'over') {
      let result = this.valueOf(of[0] as Formula, operands);
      for (let at = 1; at < of.length; at++) {
        result = this.combined(op, result, this.valueOf(of[at] as Formula, operands));
      }
      return result;
    }
    // Numbers are made one before they meet a column: each of them costs as much as a column does.
    let number = NEUTRAL[op];
    let result: Place | undefined;
    for (const part of of) {
      const next = this.valueOf(part, operands);
      if (typeof next === 'number') number = ofNumbers(op, number, next);
      else result = result === undefined ? next : (this.combined(op, result, next) as Place);
    }
    if (result === undefined || (op === 'times' && number === 0)) return number;
    return number === NEUTRAL[op] ? result : this.combined(op, result, number);
  }

  private combined(op: Op, left: Operand, right: Operand): Operand {
    if (typeof left === 'number') {
      if (typeof right === 'number') return ofNumbers(op, left, right);
      return this.instruct(op, undefined, right.room.cell(left), right);
    }
    return this.instruct(op, undefined, left, typeof right === 'number' ? left.room.cell(right) : right);
  }

  private instruct(op: Op | 'mean', into: Place | undefined, left: Place, right: Place): Place {
    this.room = left.room;
    const out = into ?? this.roomFor(left, right);
    this.instructions.push(
      CODES[op] | (KINDS[out.kind] << 3) | (KINDS[left.kind] << 5) | (KINDS[right.kind] << 7),
      out.address,
      left.address,
      right.address,
    );
    return out;
  }

  /** Where the outcome of an operation goes: over an operand that nobody needs any more, or into a register. */
  private roomFor(left: Place, right: Place): Place {
    const out = left.kind === 'cell' && right.kind === 'cell' ? left.room.cell() : this.register(left, right);
    this.passing.add(out);
    return out;
  }

  private register(left: Place, right: Place): Place {
    const [ownLeft, ownRight] = [this.isPassing(left), this.isPassing(right)];
    if (ownLeft && ownRight && left !== right) this.idle.push(right);
    if (ownLeft) return left;
    if (ownRight) return right;
    return this.idle.pop() ?? left.room.register(this.registers++) ?? left.room.column();
  }

  private isPassing(place: Place): boolean {
    return place.kind === 'register' && this.passing.has(place);
  }

  /** The instruction that made the value, which is the last, writes into a column instead. */
  private kept(value: Operand): number | Column {
    if (typeof value === 'number' || value instanceof Column) return value;
    if (!this.isPassing(value)) throw new Error('Only what a program has just computed can be kept in a column.');
    const column = value.room.column();
    const last = this.instructions.length - WORDS;
    this.instructions[last] = ((this.instructions[last] as number) & ~(3 << 3)) | (KINDS.column << 3);
    this.instructions[last + OUT] = column.address;
    this.passing.delete(value);
    if (value.kind === 'register') this.idle.push(value);
    return column;
  }
}
