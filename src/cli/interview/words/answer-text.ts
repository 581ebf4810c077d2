import type { Question } from '../../../domain/questions.ts';
import { plainNumber } from '../../../report/format/values.ts';
import { signBefore, withUnit } from './units.ts';

export const DONT_KNOW_TEXT = "don't know";

/** An answer in a few words, as it stands behind its question; nothing where there is none. */
export function answerText(question: Question, answer: unknown, currency: string): string {
  if (answer === undefined) return '';
  if (answer === null || answer === 'unknown') return DONT_KNOW_TEXT;
  if (question.kind === 'choice') return question.options[String(answer)] ?? String(answer);
  const values = Array.isArray(answer) ? (answer as readonly number[]) : [answer as number];
  const sign = signBefore(question.unit, currency);
  const numbers = values.map((value) => `${sign}${plainNumber(value)}`).join('–');
  return withUnit(numbers, question.unit, numbers === '1');
}
