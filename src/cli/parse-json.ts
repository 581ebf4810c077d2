import type { Parsed } from './parse-closely.ts';

/** Nothing that is read here is nested deeper than a few levels. */
export const DEEPEST = 100;
/** Longer texts are looked at closely at once: nobody's answers are that long. Judgement. */
const LONGEST = 100_000;

/** Reads JSON strictly, or says in which line it is none. A parser that can say so is loaded only where it has to. */
export async function parseJson(text: string, name: string): Promise<Parsed> {
  const data = text.length > LONGEST ? undefined : plainJson(text);
  if (data !== undefined) return { data, repeated: [] };
  const { parseClosely } = await import('./parse-closely.ts');
  return parseClosely(text, name);
}

/** The data of flawless JSON in which no key is given twice and nothing is nested too deep; undefined of any other text. */
function plainJson(text: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { keys, depth } = measured(text);
  if (depth > DEEPEST) return undefined;
  // JSON itself passes over a key that is given twice; then there are fewer keys than were counted.
  return countKeys(data) === keys ? data : undefined;
}

/** Texts, with the colon that makes a text a key, and brackets; of JSON, in which each text has its end. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]/gs;

/** How many keys there are in JSON, and how deep it is nested. */
function measured(json: string): { keys: number; depth: number } {
  let [keys, open, depth] = [0, 0, 0];
  for (const [token, colon] of json.matchAll(TOKENS)) {
    if (colon !== undefined) keys++;
    else if (token === '{' || token === '[') depth = Math.max(depth, ++open);
    else if (token === '}' || token === ']') open--;
  }
  return { keys, depth };
}

function countKeys(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inside = Object.values(data).reduce((sum: number, value) => sum + countKeys(value), 0);
  return inside + (Array.isArray(data) ? 0 : Object.keys(data).length);
}
