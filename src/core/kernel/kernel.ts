import base64 from 'inlined:kernel';
import { CannotCompute } from './cannot-compute.ts';

/** A place in the kernel's memory, in bytes. */
export type Address = number;

/** What `assembly/` exports. Columns are given by address, and by how many draws they have. */
export interface Kernel {
  /** Where memory is free. */
  firstFree(): Address;
  /** Runs the instructions from `program` up to `end`; the draws are worked through in blocks. */
  run(program: Address, end: Address, draws: number): void;
  mean(column: Address, draws: number): number;
  /** The smallest of the values, each times a sign. */
  smallest(column: Address, draws: number, sign: 1 | -1): number;
  countAboveZero(column: Address, draws: number): number;
  /** Replaces so many shares (0-1) by percentiles; `room` is as long as the column. */
  percentiles(column: Address, draws: number, shares: Address, many: number, room: Address): void;
  /** Draw by draw the lower of both, into the first. */
  lower(column: Address, other: Address, draws: number): void;
  /** Counts for each of many columns in how many draws it is the highest; the earlier one wins a tie. */
  countHighest(columns: Address, many: number, draws: number, wins: Address): void;
  /** Of costs that are straight between the nodes of a table: the mean of the cheapest, and of each into `means`. */
  meanOfCheapest(
    column: Address,
    draws: number,
    low: number,
    high: number,
    table: Address,
    nodes: number,
    candidates: number,
    means: Address,
  ): number;
  scramble(directions: Address, masks: Address, used: number): void;
  sobol(column: Address, draws: number, directions: Address, shift: number): void;
  /** Uniform numbers to draws of a PERT distribution with its likely value at `mode` (0-1), in place. */
  toPert(column: Address, draws: number, low: number, high: number, mode: number): void;
}

let compiled: WebAssembly.Module | undefined;

/** A kernel of its own over a memory. It is compiled once. Throws `CannotCompute` where there is no WebAssembly for it. */
export function startKernel(memory: WebAssembly.Memory): Kernel {
  try {
    compiled ??= new WebAssembly.Module(bytesOf(base64));
    return new WebAssembly.Instance(compiled, { env: { memory }, math: Math }).exports as unknown as Kernel;
  } catch (error) {
    throw new CannotCompute('WebAssembly', error);
  }
}

/** Whether anything can be computed here: not every browser runs what the kernel is made of. */
export function canCompute(): boolean {
  try {
    startKernel(takeMemory(1));
    return true;
  } catch {
    return false;
  }
}

const PAGE = 65_536;
/** The last page stays free: an address after the end of it would be 0. */
const MOST_PAGES = 65_535;

/** A memory of so many pages. Throws `CannotCompute` where the computer does not give it. */
export function takeMemory(pages: number): WebAssembly.Memory {
  if (typeof WebAssembly === 'undefined') throw new CannotCompute('WebAssembly');
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
  } catch (error) {
    throw new CannotCompute('memory', error);
  }
}

/** Makes a memory larger by some bytes or more: twice as large where that is to be had, so that it is seldom done. */
export function growMemory(memory: WebAssembly.Memory, bytes: number): void {
  const missing = Math.ceil(bytes / PAGE);
  for (const pages of [Math.max(missing, memory.buffer.byteLength / PAGE), missing]) {
    try {
      memory.grow(pages);
      return;
    } catch (error) {
      if (pages === missing) throw new CannotCompute('memory', error);
    }
  }
}

/** Node decodes at once; letter by letter is for a page. */
function bytesOf(base64: string): Uint8Array {
  if (typeof Buffer === 'function') return Buffer.from(base64, 'base64');
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
