import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileReason, UserError } from './errors.ts';

const OWNER_ONLY = 0o600;
const EVERYBODY_READS = 0o644;

export interface WriteOptions {
  /** Whether a file that is there may be replaced. */
  readonly overwrite: boolean;
  /** Whether the file holds answers, which only their owner may read. */
  readonly confidential: boolean;
}

/** What stands where something is to be written. A device or a pipe takes what comes and keeps nothing. */
type Place = 'free' | 'file' | 'device';

/** What stands at a place; refuses one that nothing can be written to. */
export async function placeOf(file: string): Promise<Place> {
  const there = await statOf(file);
  if (there?.isDirectory()) {
    throw new UserError(`${file} is a folder; name a file in it, such as ${join(file, 'report.txt')}.`);
  }
  if (there !== undefined) return there.isFile() ? 'file' : 'device';
  const folder = dirname(file);
  if ((await statOf(folder)) !== undefined) return 'free';
  throw new UserError(`Could not write ${file}: there is no folder ${folder}; create it or name another one.`);
}

/** Why a file is not written that would replace another one. */
export const taken = (file: string): UserError =>
  new UserError(`${file} exists already; add --force to replace it, or choose another name.`);

/** Writes a file whole or not at all: beside its place, flushed, then renamed into it. */
export async function writeWhole(file: string, text: string, { overwrite, confidential }: WriteOptions): Promise<void> {
  const place = await placeOf(file);
  if (place === 'file' && !overwrite) throw taken(file);
  try {
    if (place === 'device') return await writeFile(file, text);
    // What a link points to is replaced, not the link.
    const target = place === 'file' ? await realpath(file) : file;
    await replace(target, text, confidential ? OWNER_ONLY : EVERYBODY_READS);
  } catch (error) {
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    throw new UserError(`Could not write ${file}: ${reason}. Nothing was changed.`);
  }
}

async function replace(file: string, text: string, mode: number): Promise<void> {
  const beside = join(dirname(file), `.${crypto.randomUUID()}.part`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** What is there, or undefined where nothing is, or nothing that can be looked at. */
const statOf = (file: string) => stat(file).catch(() => undefined);
