import { closest, distance } from 'fastest-levenshtein';

/** A misspelling is at most this far from the word that was meant, as a part of its length. Judgement. */
const FAR = 0.5;
/** Nothing we know is longer; only so much of an endless word is compared. */
const LONGEST = 60;

/** The word that was probably meant, if any is near enough. */
export function nearestOf(word: string, words: readonly string[]): string | undefined {
  const plain = word.trim().toLowerCase().slice(0, LONGEST);
  const near = closest(
    plain,
    words.map((known) => known.toLowerCase()),
  );
  const meant = words.find((known) => known.toLowerCase() === near);
  return meant !== undefined && distance(plain, near) <= Math.max(1, meant.length * FAR) ? meant : undefined;
}
