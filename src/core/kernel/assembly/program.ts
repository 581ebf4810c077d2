import { BYTES, TURN, VECTOR } from './cells';
import { sumOf } from './sum';

/**
 * A program is a list of instructions of four 32-bit words: what to do and what kind of place each operand is, then the
 * addresses of the result and of the two operands. `src/core/simulation/program.ts` writes it.
 */
const INSTRUCTION: usize = 16;

/** Draws that are computed together: their registers stay in the nearest cache. */
const BLOCK: i32 = 256;

const TIMES: i32 = 0;
const PLUS: i32 = 1;
const MINUS: i32 = 2;
const OVER: i32 = 3;
const MAX: i32 = 4;
const MEAN: i32 = 5;

/** Kinds of places: a number, a number for each draw of the block, or one for each of all draws. */
const CELL: i32 = 0;
const COLUMN: i32 = 2;

/** Runs the instructions from `program` up to `end` over the first `draws` draws. */
export function run(program: usize, end: usize, draws: i32): void {
  for (let from = 0; from < draws; from += BLOCK) {
    const count = min(BLOCK, draws - from);
    for (let at = program; at < end; at += INSTRUCTION) step(at, from, count, draws);
  }
}

function step(at: usize, from: i32, count: i32, draws: i32): void {
  const code = load<i32>(at);
  const operation = code & 7;
  const kindOut = (code >> 3) & 3;
  const kindA = (code >> 5) & 3;
  const kindB = (code >> 7) & 3;
  const out = placed(load<u32>(at, 4), kindOut, from);
  const a = placed(load<u32>(at, 8), kindA, from);
  const b = placed(load<u32>(at, 12), kindB, from);
  if (operation === MEAN) {
    addToMean(out, a, from, count, draws);
    return;
  }
  // A cell holds its number twice, and is read again and again.
  const stepA: usize = kindA === CELL ? 0 : VECTOR;
  const stepB: usize = kindB === CELL ? 0 : VECTOR;
  const end = out + (kindOut === CELL ? TURN : <usize>count * BYTES);
  if (operation === TIMES) times(out, end, a, stepA, b, stepB);
  else if (operation === PLUS) plus(out, end, a, stepA, b, stepB);
  else if (operation === MINUS) minus(out, end, a, stepA, b, stepB);
  else if (operation === OVER) over(out, end, a, stepA, b, stepB);
  else if (operation === MAX) largest(out, end, a, stepA, b, stepB);
}

function placed(address: usize, kind: i32, from: i32): usize {
  return kind === COLUMN ? address + <usize>from * BYTES : address;
}

// One loop an operation: to ask in a loop what to do would take as long as to do it.

function times(out: usize, end: usize, a: usize, stepA: usize, b: usize, stepB: usize): void {
  for (let at = out, left = a, right = b; at < end; at += TURN, left += 4 * stepA, right += 4 * stepB) {
    v128.store(at, f64x2.mul(v128.load(left), v128.load(right)));
    v128.store(at, f64x2.mul(v128.load(left + stepA), v128.load(right + stepB)), VECTOR);
    v128.store(at, f64x2.mul(v128.load(left + 2 * stepA), v128.load(right + 2 * stepB)), 2 * VECTOR);
    v128.store(at, f64x2.mul(v128.load(left + 3 * stepA), v128.load(right + 3 * stepB)), 3 * VECTOR);
  }
}

function plus(out: usize, end: usize, a: usize, stepA: usize, b: usize, stepB: usize): void {
  for (let at = out, left = a, right = b; at < end; at += TURN, left += 4 * stepA, right += 4 * stepB) {
    v128.store(at, f64x2.add(v128.load(left), v128.load(right)));
    v128.store(at, f64x2.add(v128.load(left + stepA), v128.load(right + stepB)), VECTOR);
    v128.store(at, f64x2.add(v128.load(left + 2 * stepA), v128.load(right + 2 * stepB)), 2 * VECTOR);
    v128.store(at, f64x2.add(v128.load(left + 3 * stepA), v128.load(right + 3 * stepB)), 3 * VECTOR);
  }
}

function minus(out: usize, end: usize, a: usize, stepA: usize, b: usize, stepB: usize): void {
  for (let at = out, left = a, right = b; at < end; at += TURN, left += 4 * stepA, right += 4 * stepB) {
    v128.store(at, f64x2.sub(v128.load(left), v128.load(right)));
    v128.store(at, f64x2.sub(v128.load(left + stepA), v128.load(right + stepB)), VECTOR);
    v128.store(at, f64x2.sub(v128.load(left + 2 * stepA), v128.load(right + 2 * stepB)), 2 * VECTOR);
    v128.store(at, f64x2.sub(v128.load(left + 3 * stepA), v128.load(right + 3 * stepB)), 3 * VECTOR);
  }
}

function over(out: usize, end: usize, a: usize, stepA: usize, b: usize, stepB: usize): void {
  for (let at = out, left = a, right = b; at < end; at += TURN, left += 4 * stepA, right += 4 * stepB) {
    v128.store(at, f64x2.div(v128.load(left), v128.load(right)));
    v128.store(at, f64x2.div(v128.load(left + stepA), v128.load(right + stepB)), VECTOR);
    v128.store(at, f64x2.div(v128.load(left + 2 * stepA), v128.load(right + 2 * stepB)), 2 * VECTOR);
    v128.store(at, f64x2.div(v128.load(left + 3 * stepA), v128.load(right + 3 * stepB)), 3 * VECTOR);
  }
}

function largest(out: usize, end: usize, a: usize, stepA: usize, b: usize, stepB: usize): void {
  for (let at = out, left = a, right = b; at < end; at += TURN, left += 4 * stepA, right += 4 * stepB) {
    v128.store(at, f64x2.max(v128.load(left), v128.load(right)));
    v128.store(at, f64x2.max(v128.load(left + stepA), v128.load(right + stepB)), VECTOR);
    v128.store(at, f64x2.max(v128.load(left + 2 * stepA), v128.load(right + 2 * stepB)), 2 * VECTOR);
    v128.store(at, f64x2.max(v128.load(left + 3 * stepA), v128.load(right + 3 * stepB)), 3 * VECTOR);
  }
}

/** The sum grows block by block, and is divided after the last. */
function addToMean(out: usize, column: usize, from: i32, count: i32, draws: i32): void {
  const before = from === 0 ? 0 : load<f64>(out);
  const sum = before + sumOf(column, count);
  v128.store(out, f64x2.splat(from + count === draws ? sum / draws : sum));
}
