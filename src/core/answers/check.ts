import type { core } from 'zod';
import type { Catalogue } from '../../domain/index.ts';
import type { Question } from '../../domain/questions.ts';
import { MARKET_IDS } from '../../domain/vocabulary.ts';
import { type Answers, MOST_NAME_CHARACTERS } from './answers.ts';
import { nearestOf } from './nearest.ts';
import { withoutRemarks } from './remarks.ts';
import { answersSchema } from './schema.ts';
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

/** Checks answers of unknown origin. Every problem is reported, in the order of the keys. */
export function checkAnswers(catalogue: Catalogue, found: unknown): Checked {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    return { ok: false, problems: [{ kind: 'not-an-object', found }] };
  }
  const given = withoutRemarks(found);
  const parsed = answersSchema(catalogue.questions).safeParse(given);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = onceEach(issues.flatMap((issue) => problemsOf(issue, given, catalogue)));
  const all = [...problems, ...swallowedKeys(given).map((path) => unknownKey(path, catalogue))];
  return all.length === 0 ? { ok: true, answers: splitAnswers(catalogue, { ...given }) } : { ok: false, problems: all };
}

/** Both ends of a range may be wrong; that is one problem of one answer. */
const onceEach = (problems: readonly AnswerProblem[]): AnswerProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** Where `__proto__` is a key; the schema does not see it. */
function swallowedKeys(given: object): string[][] {
  const notes = 'notes' in given ? given.notes : undefined;
  const places: [string[], unknown][] = [
    [[], given],
    [['notes'], notes],
  ];
  return places.filter(([, value]) => hasProto(value)).map(([path]) => [...path, '__proto__']);
}

const hasProto = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__');

function problemsOf(issue: core.$ZodIssue, given: object, catalogue: Catalogue): AnswerProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.filter((key) => key !== '__proto__').map((key) => unknownKey([...path, key], catalogue));
  }
  // A problem deep inside a range is told as a problem of the whole answer.
  const place = path[0] === 'notes' ? path.slice(0, 2) : path.slice(0, 1);
  const found = place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], given);
  const expected = expectedAt(place, catalogue);
  const nearest = nearestWord(found, expected);
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
  const words = wordsOf(expected);
  if (typeof found === 'boolean') return words.find((word) => word === (found ? 'yes' : 'no'));
  return typeof found === 'string' ? nearestOf(found, words) : undefined;
}

/** The words that are accepted, if any. */
function wordsOf(expected: Expected): readonly string[] {
  if (expected.kind === 'words') return expected.words;
  if (expected.kind !== 'question') return [];
  return [...(expected.question.kind === 'choice' ? Object.keys(expected.question.options) : []), 'unknown'];
}
