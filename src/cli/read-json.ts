import { extractData } from '../renderers/html/data.ts';
import { decode } from './decode.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { parseJson } from './parse-json.ts';
import { readBytes, readStdin, STDIN } from './read-bytes.ts';

/** What a file or standard input (`-`) holds as JSON, and what to call it in an error. A report page holds its result. */
export const readJson = (source: string, edge: Edge): Promise<{ name: string; data: unknown }> =>
  readChecked(source, edge, (data, name) => ({ name, data }));

/** The same, checked; what the check refuses is told together with keys that are given twice. */
export async function readChecked<T>(
  source: string,
  edge: Edge,
  check: (data: unknown, name: string) => T | Promise<T>,
): Promise<T> {
  const name = source === '-' ? STDIN : source;
  const text = decode(source === '-' ? await readStdin(edge) : await readBytes(source), name);
  const { data, repeated } = await parseJson(isPage(text) ? dataOf(text, name) : text, name);
  return repeated.length === 0 ? check(data, name) : refuse(repeated, () => check(data, name));
}

async function refuse(problems: readonly string[], check: () => unknown): Promise<never> {
  try {
    await check();
  } catch (error) {
    if (error instanceof UserError) throw new UserError([...problems, ...error.problems]);
    throw error;
  }
  throw new UserError(problems);
}

const isPage = (text: string): boolean => text.trimStart().startsWith('<');

function dataOf(page: string, name: string): string {
  const data = extractData(page);
  if (data !== undefined) return data;
  throw new UserError(`${name} is a web page without a result in it; name a report that it-readiness wrote.`);
}
