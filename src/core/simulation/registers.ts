import type { Place } from './place.ts';
import type { Room } from './room.ts';

/** Where the results of a program lie while it runs. What is not needed any more makes room for the next result. */
export class Registers {
  private taken = 0;
  private readonly idle: Place[] = [];
  /** Those that nobody reads any more after the next operation on them: it may write over them. */
  private readonly passing = new Set<Place>();

  /** Where the outcome of an operation goes: over an operand that nobody needs afterwards, or into a register. */
  forResultOf(left: Place, right: Place): Place {
    if (left.kind === 'cell' && right.kind === 'cell') return left.room.cell();
    const out = [left, right].find((operand) => this.passing.has(operand)) ?? this.register(left.room);
    if (left !== out) this.release(left);
    if (right !== out) this.release(right);
    this.passing.add(out);
    return out;
  }

  /** Says that a result is needed more than once. */
  hold(result: Place): void {
    this.passing.delete(result);
  }

  /** Says that a result is not needed any more; one that is held stays. */
  release(result: Place): void {
    if (this.passing.delete(result) && result.kind === 'register') this.idle.push(result);
  }

  private register(room: Room): Place {
    return this.idle.pop() ?? room.register(this.taken++) ?? room.column();
  }
}
