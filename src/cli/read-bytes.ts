import { open } from 'node:fs/promises';
import type { Edge } from './edge.ts';
import { fileReason, UserError } from './errors.ts';

/** The most an answers file may hold: the longest one with a note on every question stays far below. Judgement. */
const MOST_BYTES = 1_000_000;
/** How long standard input may stay silent before a hint is given. */
const SILENT_MS = 2000;
export const STDIN = 'standard input';

/** The bytes of a file, or a sentence that says why there are none. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MOST_BYTES) throw tooLarge(file);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    throw new UserError(`Could not read ${file}: ${reason}.`);
  }
}

/** The bytes of standard input; a hint on stderr when nothing comes. */
export async function readStdin({ stdin, stderr }: Edge): Promise<Uint8Array> {
  const hint = setTimeout(() => {
    stderr.write('Waiting for answers as JSON on standard input; end it with Ctrl+D, or stop with Ctrl+C.\n');
  }, SILENT_MS);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      clearTimeout(hint);
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
      size += bytes.length;
      if (size > MOST_BYTES) throw tooLarge(STDIN);
      chunks.push(bytes);
    }
  } finally {
    clearTimeout(hint);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (where: string): UserError =>
  new UserError(
    `${where} holds more than ${MOST_BYTES / 1_000_000} MB, which no answers file does; name the right file.`,
  );
