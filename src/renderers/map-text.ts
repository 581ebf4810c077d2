/**
 * The same plain data with every text in it passed through `change`. A renderer calls it once, before it looks at the
 * report, so that no block can forget to make its text safe.
 */
export function mapText<T>(data: T, change: (text: string) => string): T {
  return mapValue(data, change) as T;
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapValue(item, change)]));
}
