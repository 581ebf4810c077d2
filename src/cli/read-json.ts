import { extractData } from '../renderers/html/data.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { decode, parseJson } from './parse-json.ts';
import { readBytes, readStdin, STDIN } from './read-bytes.ts';

/** What a file or standard input (`-`) holds as JSON, and what to call it in an error. A report page holds its result. */
export async function readJson(source: string, edge: Edge): Promise<{ name: string; data: unknown }> {
  const name = source === '-' ? STDIN : source;
  const text = decode(source === '-' ? await readStdin(edge) : await readBytes(source), name);
  return { name, data: parseJson(isPage(text) ? dataOf(text, name) : text, name) };
}

const isPage = (text: string): boolean => text.trimStart().startsWith('<');

function dataOf(page: string, name: string): string {
  const data = extractData(page);
  if (data !== undefined) return data;
  throw new UserError(`${name} is a web page without a result in it; name a report that it-readiness wrote.`);
}
