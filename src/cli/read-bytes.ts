import { createReadStream } from 'node:fs';
import type { Edge } from './edge.ts';
import { fileReason, UserError } from './errors.ts';

/** The most a file may hold: the longest answers with a note on every question stay far below. Judgement. */
const MOST_BYTES = 1_000_000;
/** How long standard input may stay silent before a hint is given. */
const SILENT_MS = 2000;
export const STDIN = 'standard input';

/** The bytes of a file, or a sentence that says why there are none. */
export function readBytes(file: string): Promise<Uint8Array> {
  return inWords(file, () => atMost(MOST_BYTES, createReadStream(file), file));
}

/** The bytes of standard input; a hint on stderr when nothing comes. */
export async function readStdin(edge: Pick<Edge, 'stdin' | 'plainInput' | 'stderr'>): Promise<Uint8Array> {
  const hint = setTimeout(() => {
    edge.stderr.write('Waiting for answers as JSON on standard input; end it with Ctrl+D, or stop with Ctrl+C.\n');
  }, SILENT_MS);
  const heard = () => clearTimeout(hint);
  try {
    return await inWords(STDIN, () => atMost(MOST_BYTES, edge.plainInput ?? edge.stdin, STDIN, heard));
  } finally {
    heard();
  }
}

/** Stops reading where no file of ours goes on; a device such as /dev/zero never ends. */
async function atMost(
  most: number,
  pieces: AsyncIterable<string | Uint8Array>,
  name: string,
  heard?: () => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    heard?.();
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    size += bytes.length;
    if (size > most) throw new UserError(`${name} holds more than ${most / 1_000_000} MB; name the right file.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function inWords<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    throw new UserError(`Could not read ${name === '' ? 'a file without a name' : name}: ${reason}.`);
  }
}
