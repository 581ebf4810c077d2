import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileReason, UserError } from './errors.ts';

const OWNER_ONLY = 0o600;
const EVERYBODY_READS = 0o644;

export interface WriteOptions {
  /** Whether a file that is there may be replaced. */
  readonly overwrite: boolean;
  /** Whether the file holds answers, which only their owner may read. */
  readonly confidential: boolean;
}

/** Writes a file whole or not at all: beside its place, flushed, then renamed into it. */
export async function writeWhole(file: string, text: string, { overwrite, confidential }: WriteOptions): Promise<void> {
  if (!overwrite && (await exists(file))) {
    throw new UserError(`${file} exists already; add --force to replace it, or choose another name.`);
  }
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    const handle = await open(beside, 'wx', confidential ? OWNER_ONLY : EVERYBODY_READS);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    throw new UserError(`Could not write ${file}: ${reason}. Nothing was changed.`);
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
