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

const BYTES: usize = 8;
/** Two numbers fit into a vector, and each turn of a loop takes four vectors. Columns are made as long as whole turns. */
const VECTOR: usize = 16;
const TURN: usize = 4 * VECTOR;

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
  if (operation == MEAN) return addToMean(out, a, from, count, draws);
  // A cell holds its number twice, and is read again and again.
  const stepA = kindA == CELL ? 0 : VECTOR;
  const stepB = kindB == CELL ? 0 : VECTOR;
  const end = out + (kindOut == CELL ? TURN : <usize>count * BYTES);
  if (operation == TIMES) combine(TIMES, out, end, a, stepA, b, stepB);
  else if (operation == PLUS) combine(PLUS, out, end, a, stepA, b, stepB);
  else if (operation == MINUS) combine(MINUS, out, end, a, stepA, b, stepB);
  else if (operation == OVER) combine(OVER, out, end, a, stepA, b, stepB);
  else combine(MAX, out, end, a, stepA, b, stepB);
}

// @ts-ignore: decorator
@inline
function placed(address: usize, kind: i32, from: i32): usize {
  return kind == COLUMN ? address + <usize>from * BYTES : address;
}

/** The operation is a constant where this is called, so each gets a loop without a question in it. */
// @ts-ignore: decorator
@inline
function combine(operation: i32, out: usize, end: usize, a: usize, stepA: usize, b: usize, stepB: usize): void {
  while (out < end) {
    v128.store(out, combined(operation, v128.load(a), v128.load(b)), 0);
    a += stepA;
    b += stepB;
    v128.store(out, combined(operation, v128.load(a), v128.load(b)), VECTOR);
    a += stepA;
    b += stepB;
    v128.store(out, combined(operation, v128.load(a), v128.load(b)), 2 * VECTOR);
    a += stepA;
    b += stepB;
    v128.store(out, combined(operation, v128.load(a), v128.load(b)), 3 * VECTOR);
    a += stepA;
    b += stepB;
    out += TURN;
  }
}

// @ts-ignore: decorator
@inline
function combined(operation: i32, a: v128, b: v128): v128 {
  if (operation == TIMES) return f64x2.mul(a, b);
  if (operation == PLUS) return f64x2.add(a, b);
  if (operation == MINUS) return f64x2.sub(a, b);
  if (operation == OVER) return f64x2.div(a, b);
  return f64x2.max(a, b);
}

/** The sum grows block by block, and is divided after the last. */
function addToMean(out: usize, column: usize, from: i32, count: i32, draws: i32): void {
  const before = from == 0 ? 0 : load<f64>(out);
  const sum = before + sumOf(column, count);
  v128.store(out, f64x2.splat(from + count == draws ? sum / draws : sum));
}

/** The sum of so many numbers. */
export function sumOf(column: usize, count: i32): f64 {
  const end = column + <usize>count * BYTES;
  const whole = column + <usize>(count & ~7) * BYTES;
  let odd = f64x2.splat(0);
  let even = f64x2.splat(0);
  for (; column < whole; column += TURN) {
    odd = f64x2.add(odd, v128.load(column));
    even = f64x2.add(even, v128.load(column, VECTOR));
    odd = f64x2.add(odd, v128.load(column, 2 * VECTOR));
    even = f64x2.add(even, v128.load(column, 3 * VECTOR));
  }
  const both = f64x2.add(odd, even);
  let sum = f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
  for (; column < end; column += BYTES) sum += load<f64>(column);
  return sum;
}
