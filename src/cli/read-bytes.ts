import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Edge } from './edge.ts';
import { fileReason, UserError } from './errors.ts';

/** The most a file may hold: the longest answers with a note on every question stay far below. Judgement. */
const MOST_BYTES = 1_000_000;
/** How long standard input may stay silent before a hint is given. */
const SILENT_MS = 2000;
export const STDIN = 'standard input';

/** The bytes of a file, or a sentence that says why there are none. */
export async function readBytes(file: string): Promise<Uint8Array> {
  return inWords(file, async () => atMost(MOST_BYTES, (await open(file, 'r')).createReadStream(), file));
}

/** The bytes of standard input; a hint on stderr when nothing comes. */
export async function readStdin({ stdin, stderr }: Pick<Edge, 'stdin' | 'stderr'>): Promise<Uint8Array> {
  const hint = setTimeout(() => {
    stderr.write('Waiting for answers as JSON on standard input; end it with Ctrl+D, or stop with Ctrl+C.\n');
  }, SILENT_MS);
  const heard = () => clearTimeout(hint);
  stdin.once('readable', heard);
  try {
    return await inWords(STDIN, () => atMost(MOST_BYTES, stdin, STDIN));
  } finally {
    heard();
  }
}

/** Stops reading where no file of ours goes on; a device such as /dev/zero never ends. */
async function atMost(most: number, stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
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
