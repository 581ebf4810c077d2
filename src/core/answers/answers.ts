import type { MarketId, Range } from '../../domain/vocabulary.ts';

/** An answer as it stands in a file or is kept by the interview. A missing key means unknown. */
export type GivenAnswer = number | readonly [number, number] | readonly [number, number, number] | string | null;
/** Answers by question key, as given; beside them the metadata `businessName`, `market` and `notes`. */
export type GivenAnswers = Readonly<Record<string, unknown>>;

/** The longest `businessName`. */
export const MOST_NAME_CHARACTERS = 120;

/** Answers that passed validation, split by kind; a key that is absent is unknown. */
export interface Answers {
  readonly given: GivenAnswers;
  readonly numbers: Readonly<Partial<Record<string, Range>>>;
  readonly choices: Readonly<Partial<Record<string, string>>>;
  readonly businessName?: string;
  readonly market?: MarketId;
}

/** A number, a pair or a triple as low, likely, high; the likely value of a pair is its midpoint. */
export function toRange(given: number | readonly number[]): Range {
  if (typeof given === 'number') return [given, given, given];
  const [low = Number.NaN, second = low, third] = given;
  return third === undefined ? [low, (low + second) / 2, second] : [low, second, third];
}
