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

/** Texts, with the colon that makes a text a key, and brackets. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]/gs;

/** The data of flawless JSON in which no key is given twice and nothing is nested too deep; undefined of any other text. */
function plainJson(text: string): unknown {
  let [keys, depth, deepest] = [0, 0, 0];
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (colon !== undefined) keys++;
    else if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  if (deepest > DEEPEST) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    // JSON itself passes over a key that is given twice; then there are fewer keys than were counted.
    return countKeys(data) === keys ? data : undefined;
  } catch {
    return undefined;
  }
}

function countKeys(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inside = Object.values(data).reduce((sum: number, value) => sum + countKeys(value), 0);
  return inside + (Array.isArray(data) ? 0 : Object.keys(data).length);
}
