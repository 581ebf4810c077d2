import { closest, distance } from 'fastest-levenshtein';
import type { core } from 'zod';
import type { Catalogue } from '../../domain/index.ts';
import type { Question } from '../../domain/questions.ts';
import { MARKET_IDS } from '../../domain/vocabulary.ts';
import type { Answers } from './answers.ts';
import { answersSchema, MOST_NAME_CHARACTERS } from './schema.ts';
import { splitAnswers } from './split.ts';

/** One thing that is wrong with answers, as data; `report` makes the sentence. */
export type AnswerProblem =
  | { readonly kind: 'not-an-object'; readonly found: unknown }
  | { readonly kind: 'unknown-key'; readonly path: readonly string[]; readonly nearest?: string }
  | {
      readonly kind: 'not-accepted';
      readonly path: readonly string[];
      readonly found: unknown;
      readonly expected: Expected;
      readonly nearest?: string;
    };

/** What would have been accepted. */
export type Expected =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly most?: number }
  | { readonly kind: 'notes' };

export type Checked =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** A misspelling is at most this far from the word that was meant, as a part of its length. Judgement. */
const FAR = 0.5;

/** Checks answers of unknown origin. Every problem is reported, in the order of the keys. */
export function checkAnswers(catalogue: Catalogue, given: unknown): Checked {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { ok: false, problems: [{ kind: 'not-an-object', found: given }] };
  }
  const parsed = answersSchema(catalogue.questions).safeParse(given);
  const strange = Object.keys(given).includes('__proto__') ? [unknownKey(['__proto__'], catalogue)] : [];
  if (parsed.success && strange.length === 0) return { ok: true, answers: splitAnswers(catalogue, { ...given }) };
  const issues = parsed.success ? [] : parsed.error.issues;
  return { ok: false, problems: [...strange, ...issues.flatMap((issue) => problemsOf(issue, given, catalogue))] };
}

function problemsOf(issue: core.$ZodIssue, given: object, catalogue: Catalogue): AnswerProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.filter((key) => key !== '__proto__').map((key) => unknownKey([...path, key], catalogue));
  }
  // A problem deep inside a range is told as a problem of the whole answer.
  const place = path[0] === 'notes' ? path.slice(0, 2) : path.slice(0, 1);
  const found = place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], given);
  const expected = expectedAt(place, catalogue);
  const nearest = expected.kind === 'question' || expected.kind === 'words' ? nearestWord(found, expected) : undefined;
  return [{ kind: 'not-accepted', path: place, found, expected, ...(nearest !== undefined && { nearest }) }];
}

function expectedAt([key = '', note]: readonly string[], { questions }: Catalogue): Expected {
  if (key === 'market') return { kind: 'words', words: MARKET_IDS };
  if (key === 'businessName') return { kind: 'text', most: MOST_NAME_CHARACTERS };
  if (key === 'notes') return note === undefined ? { kind: 'notes' } : { kind: 'text' };
  const question = questions[key];
  if (question === undefined) throw new Error(`Nothing is known about the key "${key}".`);
  return { kind: 'question', question };
}

function unknownKey(path: readonly string[], { questions }: Catalogue): AnswerProblem {
  const known = [...Object.keys(questions), ...(path.length === 1 ? ['businessName', 'market', 'notes'] : [])];
  const nearest = nearestOf(path.at(-1) ?? '', known);
  return { kind: 'unknown-key', path, ...(nearest !== undefined && { nearest }) };
}

function nearestWord(found: unknown, expected: Expected): string | undefined {
  if (typeof found !== 'string') return undefined;
  if (expected.kind === 'words') return nearestOf(found, expected.words);
  if (expected.kind !== 'question') return undefined;
  if (expected.question.kind === 'number') return nearestOf(found, ['unknown']);
  return nearestOf(found, [...Object.keys(expected.question.options), 'unknown']);
}

/** The word that was probably meant, if any is near enough. */
export function nearestOf(word: string, words: readonly string[]): string | undefined {
  const plain = word.toLowerCase();
  const exact = words.find((known) => known.toLowerCase() === plain);
  if (exact !== undefined) return exact;
  // Only the beginning of an endless word is compared: nothing we know is that long.
  const near = closest(
    plain.slice(0, 60),
    words.map((known) => known.toLowerCase()),
  );
  const meant = words.find((known) => known.toLowerCase() === near);
  return meant !== undefined && distance(plain.slice(0, 60), near) <= Math.max(1, meant.length * FAR)
    ? meant
    : undefined;
}
