import type { Catalogue } from '../../domain/index.ts';
import type { NumberQuestion, Question } from '../../domain/questions.ts';
import { MARKET_IDS } from '../../domain/vocabulary.ts';
import { type Answers, MOST_NAME_CHARACTERS, toRange } from './answers.ts';
import { withoutRemarks } from './remarks.ts';
import { splitAnswers } from './split.ts';

/**
 * Answers that are right at first sight, or undefined where the schema has to judge (`checkAnswers`) and to say what is
 * wrong. To load and make the schema takes longer than everything else about most answers; what is accepted here, it
 * accepts, too.
 */
export function plainAnswers(catalogue: Catalogue, found: unknown): Answers | undefined {
  if (!isRecord(found)) return undefined;
  const given = { ...withoutRemarks(found) };
  const isPlain = Object.entries(given).every(([key, value]) => isPlainAnswer(catalogue.questions, key, value));
  return isPlain ? splitAnswers(catalogue, given) : undefined;
}

function isPlainAnswer(questions: Catalogue['questions'], key: string, value: unknown): boolean {
  if (key === 'businessName') return typeof value === 'string' && value.length <= MOST_NAME_CHARACTERS;
  if (key === 'market') return MARKET_IDS.some((id) => id === value);
  if (key === 'notes') return areNotes(questions, value);
  const question = Object.hasOwn(questions, key) ? questions[key] : undefined;
  return question !== undefined && (value === 'unknown' || value === null || isAccepted(question, value));
}

const areNotes = (questions: Catalogue['questions'], value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([key, note]) => Object.hasOwn(questions, key) && typeof note === 'string');

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isAccepted(question: Question, value: unknown): boolean {
  if (question.kind === 'choice') return typeof value === 'string' && Object.hasOwn(question.options, value);
  if (!Array.isArray(value)) return isInside(question, value);
  if ((value.length !== 2 && value.length !== 3) || !value.every((one) => isInside(question, one))) return false;
  const [low, likely, high] = toRange(value);
  return low <= likely && likely <= high;
}

const isInside = ({ min, max, above }: NumberQuestion, value: unknown): boolean =>
  typeof value === 'number' && (above ? value > min : value >= min) && value <= max;
