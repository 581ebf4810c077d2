/** What names a member of a list in a result. */
const NAMES = ['id', 'key', 'finding', 'service', 'criterion', 'option'] as const;

/** The dotted path of every number inside a result; members of a list go by their names, or by their place. */
export function placesOfNumbers(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'number') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => placesOfNumbers(item, [...path, nameOf(item) ?? String(at)]));
  }
  return Object.entries(value).flatMap(([key, inner]) => placesOfNumbers(inner, [...path, key]));
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const found = Object.entries(item).find(([key]) => (NAMES as readonly string[]).includes(key));
  return found === undefined ? undefined : String(found[1]);
}
