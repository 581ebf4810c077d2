import type { GivenAnswer } from '../../core/answers/answers.ts';
import type { NumberQuestion } from '../../domain/questions.ts';
import { spanText } from '../../report/questionnaire/accepted.ts';
import { readAmount } from './typed-amount.ts';

/** What was typed as an answer, or one sentence that says what would have been understood. */
export type Read<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly problem: string };

export const DONT_KNOW = 'unknown';
const DONT_KNOW_TYPED = /^(?:\?+|unknown|(?:i )?(?:don['’]?t|do not) know)$/;

/** Whether what was typed says that nobody knows. */
export const saysDontKnow = (typed: string): boolean => DONT_KNOW_TYPED.test(typed.trim().toLowerCase());

/** `8`, `5-8`, `5-6-8` or `?`, with units, signs and grouping forgiven; within the same limits as in a file. */
export function readNumber(typed: string, question: NumberQuestion, currency: string): Read<GivenAnswer> {
  if (saysDontKnow(typed)) return { ok: true, answer: DONT_KNOW };
  // Wide digits and no-break spaces come with what is pasted.
  const parts = typed.normalize('NFKC').toLowerCase().trim().split(BETWEEN);
  if (parts.length > 1 && parts[0] === '') return refuse(`Numbers below zero are not accepted: ${limits(question)}.`);
  if (parts.length > 3) return refuse('At most three numbers are accepted: low-likely-high, such as 5-6-8.');
  const amounts: number[] = [];
  for (const part of parts) {
    const amount = readAmount(part, question.unit, currency);
    if (!amount.ok) return amount;
    amounts.push(amount.answer);
  }
  return check(amounts, question);
}

/** What stands between the ends of a range. */
const BETWEEN = /\s*(?:[-–—−]|\.{2,}|\bto\b)\s*/;

function check(amounts: readonly number[], question: NumberQuestion): Read<GivenAnswer> {
  const { min, max, above } = question;
  const isWithin = (amount: number) => (above ? amount > min : amount >= min) && amount <= max;
  if (!amounts.every(isWithin)) return refuse(`Out of bounds: ${limits(question)}.`);
  const rising = amounts.every((amount, place) => amount >= (amounts[place - 1] ?? amount));
  if (!rising) return refuse('Put the lowest number first: low-high such as 5-8, or low-likely-high such as 5-6-8.');
  const [low = 0, second, third] = amounts;
  if (second === undefined) return { ok: true, answer: low };
  return { ok: true, answer: third === undefined ? [low, second] : [low, second, third] };
}

const limits = (question: NumberQuestion): string => `${spanText(question)} is accepted`;
const refuse = (problem: string): Read<never> => ({ ok: false, problem });
