import type { Formula, Operation } from '../../domain/formula.ts';
import type { Address } from '../kernel/kernel.ts';
import { ofNumbers } from './numbers.ts';
import { Column, type Place, type PlaceKind } from './place.ts';
import { Registers } from './registers.ts';
import type { Room } from './room.ts';

/** What a formula may name: an exact number, or where numbers will be found when the program runs. */
export type Operand = number | Place;
export type Operands = Readonly<Record<string, Operand>>;
type Op = Operation['op'];

/** As `assembly/program.ts` numbers them. */
const CODES: Readonly<Record<Op | 'mean', number>> = { times: 0, plus: 1, minus: 2, over: 3, max: 4, mean: 5 };
const KINDS: Readonly<Record<PlaceKind, number>> = { cell: 0, register: 1, column: 2 };
/** Words of an instruction, and which of them says where the result goes. */
const WORDS = 4;
const OUT = 1;
/** Where the kind of the result stands in the first word. */
const KIND_OUT = { shift: 3, mask: 3 << 3 } as const;

/** What changes nothing in an operation. */
const NEUTRAL: Readonly<Record<Op, number>> = { times: 1, plus: 0, max: Number.NEGATIVE_INFINITY, minus: 0, over: 1 };

/**
 * Formulas, made into a list of instructions that the kernel runs over all draws, as often as it is asked to. What can
 * be computed of exact numbers alone is computed here, once.
 */
export class Program {
  private readonly instructions: number[] = [];
  private room: Room | undefined;
  private written: { readonly from: Address; readonly to: Address } | undefined;
  private readonly registers = new Registers();

  /** Adds a formula. Its value may be used while the program is made, and not beyond. */
  add(formula: Formula, operands: Operands): Operand {
    const value = this.compute(formula, operands);
    if (typeof value === 'object') this.registers.hold(value);
    return value;
  }

  /** Adds a formula whose value in every draw is kept. */
  addColumn(formula: Formula, operands: Operands): number | Column {
    return this.keep(this.compute(formula, operands));
  }

  /** Adds a formula whose value goes into one more operation, or is given back by `release`. */
  compute(formula: Formula, operands: Operands): Operand {
    if (typeof formula === 'number') return formula;
    if (typeof formula === 'object') return this.operationOf(formula, operands);
    const value = operands[formula];
    if (value === undefined) throw new Error(`The formula names "${formula}", which nothing defines.`);
    return value;
  }

  /** Adds one operation on two values. */
  combine(op: Op, left: Operand, right: Operand): Operand {
    if (typeof left === 'number') {
      if (typeof right === 'number') return ofNumbers(op, left, right);
      return this.instruct(op, this.registers.forResultOf(right, right), right.room.cell(left), right);
    }
    const other = typeof right === 'number' ? left.room.cell(right) : right;
    return this.instruct(op, this.registers.forResultOf(left, other), left, other);
  }

  /** Lets later results take the place of a value that was computed and is not needed any more. */
  release(value: Operand): void {
    if (typeof value === 'object') this.registers.release(value);
  }

  /** Adds the mean of a value over the draws. */
  addMean(value: Operand): Operand {
    if (typeof value === 'number' || value.kind === 'cell') return value;
    return this.instruct('mean', value.room.cell(), value, value);
  }

  /** Keeps a value in a column of its own: the last instruction writes there if it made the value, else it is copied. */
  keep(value: Operand): number | Column {
    if (typeof value === 'number') return value;
    if (value instanceof Column) {
      this.registers.hold(value);
      return value;
    }
    const column = value.room.column();
    const last = this.instructions.length - WORDS;
    if (this.instructions[last + OUT] === value.address) {
      this.instructions[last] =
        ((this.instructions[last] as number) & ~KIND_OUT.mask) | (KINDS.column << KIND_OUT.shift);
      this.instructions[last + OUT] = column.address;
    } else {
      this.instruct('plus', column, value, value.room.cell(0));
    }
    this.release(value);
    return column;
  }

  /** Runs over all draws, or the first of them alone. */
  run(draws = Number.POSITIVE_INFINITY): void {
    const { room } = this;
    if (room === undefined) return;
    this.written ??= this.write(room);
    room.kernel.run(this.written.from, this.written.to, Math.min(draws, room.draws));
  }

  private write(room: Room) {
    const from = room.take(this.instructions.length / 2);
    room.words(from, this.instructions.length).set(this.instructions);
    return { from, to: from + this.instructions.length * Int32Array.BYTES_PER_ELEMENT };
  }

  private operationOf({ op, of }: Operation, operands: Operands): Operand {
    if (op === 'minus' || op === 'over') {
      let result = this.compute(of[0] as Formula, operands);
      for (let at = 1; at < of.length; at++) {
        result = this.combine(op, result, this.compute(of[at] as Formula, operands));
      }
      return result;
    }
    // Numbers are made one before they meet a column: each of them costs as much as a column does.
    let number = NEUTRAL[op];
    let result: Place | undefined;
    for (const part of of) {
      const next = this.compute(part, operands);
      if (typeof next === 'number') number = ofNumbers(op, number, next);
      else result = result === undefined ? next : (this.combine(op, result, next) as Place);
    }
    if (result === undefined || (op === 'times' && number === 0)) return number;
    return number === NEUTRAL[op] ? result : this.combine(op, result, number);
  }

  private instruct(op: Op | 'mean', out: Place, left: Place, right: Place): Place {
    this.room = left.room;
    this.instructions.push(
      CODES[op] | (KINDS[out.kind] << KIND_OUT.shift) | (KINDS[left.kind] << 5) | (KINDS[right.kind] << 7),
      out.address,
      left.address,
      right.address,
    );
    return out;
  }
}
