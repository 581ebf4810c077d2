/**
 * A program is a list of instructions of four 32-bit words: what to do and what kind of place each operand is, then the
 * addresses of the result and of the two operands. `src/core/simulation/program.ts` writes it.
 */
const INSTRUCTION: usize = 16;

/** Draws that are computed together: their registers stay in the nearest cache. */
export const BLOCK: i32 = 256;

/** The low bits of the first word. */
const OPERATION: i32 = 7;
const TIMES: i32 = 0;
const PLUS: i32 = 1;
const MINUS: i32 = 2;
const OVER: i32 = 3;
const MAX: i32 = 4;
const MEAN: i32 = 5;

/** Kinds of places, two bits each: one number; a number for each draw of the block; one for each draw of all. */
const CELL: i32 = 0;
const COLUMN: i32 = 2;

/** Runs a program over the first `draws` draws. */
export function run(program: usize, end: usize, draws: i32): void {
  for (let from = 0; from < draws; from += BLOCK) {
    const count = min(BLOCK, draws - from);
    for (let at = program; at < end; at += INSTRUCTION) step(at, from, count, draws);
  }
}

function step(at: usize, from: i32, count: i32, draws: i32): void {
  const code = load<i32>(at);
  const kindOut = (code >> 3) & 3;
  const kindA = (code >> 5) & 3;
  const kindB = (code >> 7) & 3;
  const out = placed(load<u32>(at, 4), kindOut, from);
  const a = placed(load<u32>(at, 8), kindA, from);
  const b = placed(load<u32>(at, 12), kindB, from);
  const operation = code & OPERATION;
  if (operation == MEAN) return addToMean(out, a, from, count, draws);
  if (kindOut == CELL) return withNumber(operation, out, a, load<f64>(b), 1);
  if (kindA == CELL) return fromNumber(operation, out, load<f64>(a), b, count);
  if (kindB == CELL) return withNumber(operation, out, a, load<f64>(b), count);
  withColumn(operation, out, a, b, count);
}

// @ts-ignore: decorator
@inline
function placed(address: usize, kind: i32, from: i32): usize {
  return kind == COLUMN ? address + ((<usize>from) << 3) : address;
}

function withColumn(operation: i32, out: usize, a: usize, b: usize, count: i32): void {
  const end = out + ((<usize>count) << 3);
  if (operation == TIMES) for (; out < end; out += 8, a += 8, b += 8) store<f64>(out, load<f64>(a) * load<f64>(b));
  else if (operation == PLUS) for (; out < end; out += 8, a += 8, b += 8) store<f64>(out, load<f64>(a) + load<f64>(b));
  else if (operation == MINUS) for (; out < end; out += 8, a += 8, b += 8) store<f64>(out, load<f64>(a) - load<f64>(b));
  else if (operation == OVER) for (; out < end; out += 8, a += 8, b += 8) store<f64>(out, load<f64>(a) / load<f64>(b));
  else for (; out < end; out += 8, a += 8, b += 8) store<f64>(out, max(load<f64>(a), load<f64>(b)));
}

function withNumber(operation: i32, out: usize, a: usize, b: f64, count: i32): void {
  const end = out + ((<usize>count) << 3);
  if (operation == TIMES) for (; out < end; out += 8, a += 8) store<f64>(out, load<f64>(a) * b);
  else if (operation == PLUS) for (; out < end; out += 8, a += 8) store<f64>(out, load<f64>(a) + b);
  else if (operation == MINUS) for (; out < end; out += 8, a += 8) store<f64>(out, load<f64>(a) - b);
  else if (operation == OVER) for (; out < end; out += 8, a += 8) store<f64>(out, load<f64>(a) / b);
  else for (; out < end; out += 8, a += 8) store<f64>(out, max(load<f64>(a), b));
}

function fromNumber(operation: i32, out: usize, a: f64, b: usize, count: i32): void {
  const end = out + ((<usize>count) << 3);
  if (operation == MINUS) for (; out < end; out += 8, b += 8) store<f64>(out, a - load<f64>(b));
  else if (operation == OVER) for (; out < end; out += 8, b += 8) store<f64>(out, a / load<f64>(b));
  else withNumber(operation, out, b, a, count);
}

/** The sum grows block by block, and is divided after the last. */
function addToMean(out: usize, a: usize, from: i32, count: i32, draws: i32): void {
  let sum = from == 0 ? 0 : load<f64>(out);
  const end = a + ((<usize>count) << 3);
  for (; a < end; a += 8) sum += load<f64>(a);
  store<f64>(out, from + count == draws ? sum / draws : sum);
}
