import type { Entry } from './asker.ts';

/** The entries that what was typed may mean, best first: its word, its place in the list, or the beginning of either text. */
export function matchEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  const plain = typed.trim().toLowerCase();
  if (plain === '') return [];
  const exact = entries.filter((entry) => entry.typed.toLowerCase() === plain);
  if (exact.length > 0) return exact;
  const byPlace = /^\d+$/.test(plain) ? entries[Number(plain) - 1] : undefined;
  if (byPlace !== undefined) return [byPlace];
  return entries.filter((entry) => [entry.typed, entry.text].some((text) => text.toLowerCase().startsWith(plain)));
}
