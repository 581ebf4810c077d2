import { fstatSync, read, statSync, writeSync } from 'node:fs';
import { errorCode } from './errors.ts';

/**
 * Standard input and output without streams around them. To make those Node loads its network code, which takes as long
 * as an assessment computes; a script that pipes JSON in and out needs none of it.
 */
const STDIN = 0;
const STDOUT = 1;
const PIECE = 65_536;
/** Where what nobody wants goes. Windows numbers no devices, so that it cannot be told from a terminal there. */
const NOTHING = '/dev/null';

export const isPlainInput = (platform: NodeJS.Platform): boolean => isPlain(STDIN, platform);
export const isPlainOutput = (platform: NodeJS.Platform): boolean => isPlain(STDOUT, platform);

/** Whether it is certainly no terminal: a pipe, a file, or nothing at all. */
function isPlain(descriptor: number, platform: NodeJS.Platform): boolean {
  try {
    const found = fstatSync(descriptor);
    if (found.isFIFO() || found.isSocket() || found.isFile()) return true;
    return platform !== 'win32' && found.rdev === statSync(NOTHING).rdev;
  } catch {
    return false;
  }
}

/** Standard input, piece by piece; a pipe that is set not to wait is read as a stream after all. */
export async function* plainInput(asStream: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = await nextPiece(); piece.length > 0; piece = await nextPiece()) yield piece;
  } catch (error) {
    // Windows tells the end of a pipe as an error.
    if (errorCode(error) === 'EOF') return;
    if (errorCode(error) !== 'EAGAIN') throw error;
    yield* asStream();
  }
}

const nextPiece = (): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    read(STDIN, Buffer.allocUnsafe(PIECE), 0, PIECE, null, (error, size, buffer) => {
      if (error) reject(error);
      else resolve(buffer.subarray(0, size));
    });
  });

/** Writes to standard output and gives back what a pipe that is set not to wait does not take now. */
export function writePlain(bytes: Uint8Array): Uint8Array {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
  }
  return bytes.subarray(written);
}
