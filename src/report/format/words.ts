/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `1 gap`, `3 gaps`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title inside a sentence: `In-house plus` as `in-house plus`, but `IT employee` as it is. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** The same in an enumeration: quoted where its own commas would be taken for the list's. */
export const asName = (title: string): string => (title.includes(',') ? `“${inSentence(title)}”` : inSentence(title));
