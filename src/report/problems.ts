import type { AnswerProblem, Expected } from '../core/answers/check.ts';
import type { NumberQuestion, Question } from '../domain/questions.ts';

const LONGEST_SHOWN = 60;

/** A problem with the answers as one sentence: the key, what was found, what is accepted, the nearest right word. */
export function problemSentence(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'not-an-object':
      return `found ${foundText(problem.found)}, but answers are one JSON object such as {"staff": 8}.`;
    case 'unknown-key': {
      const what = `${keyText(problem.path)} is none of the questions`;
      return problem.nearest === undefined ? `${what}; remove it.` : `${what}; did you mean "${problem.nearest}"?`;
    }
    case 'not-accepted': {
      const { path, found, expected, nearest } = problem;
      const what = `${keyText(path)}: found ${foundText(found)}, but ${expectedText(expected, found)}`;
      return nearest === undefined ? `${what}.` : `${what}; did you mean "${nearest}"?`;
    }
  }
}

/** Text from outside, safe to print on one line and cut to a length worth reading. */
export function shown(text: string): string {
  const letters = [...visible(text)];
  return letters.length <= LONGEST_SHOWN ? letters.join('') : `${letters.slice(0, LONGEST_SHOWN).join('')}…`;
}

/** Text from outside on one line: what a terminal would obey and a reader would not see becomes a visible mark. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '�');

const keyText = (path: readonly string[]): string => {
  const key = path.join('.');
  return key.trim() === '' ? `the key "${shown(key)}"` : shown(key);
};

export function foundText(found: unknown): string {
  if (typeof found === 'string') return `the text "${shown(found)}"`;
  if (Array.isArray(found)) return listText(found);
  if (typeof found === 'object' && found !== null) return 'an object';
  if (typeof found === 'number' && !Number.isFinite(found)) return 'a number too large for any computer';
  return String(found);
}

function listText(found: readonly unknown[]): string {
  if (found.length === 0) return 'an empty list';
  if (found.length > 4) return `a list of ${found.length}`;
  return `the list ${shown(`[${found.map(partText).join(', ')}]`)}`;
}

function partText(part: unknown): string {
  if (typeof part === 'string') return `"${part}"`;
  return typeof part === 'object' && part !== null ? '…' : String(part);
}

function expectedText(expected: Expected, found: unknown): string {
  switch (expected.kind) {
    case 'words':
      return `${wordsText(expected.words)} is accepted`;
    case 'text':
      return textExpected(expected.most, found);
    case 'notes':
      return 'notes are an object of texts by question, such as {"staff": "two are part-time"}';
    case 'question':
      return questionExpected(expected.question, found);
  }
}

function textExpected(most: number | undefined, found: unknown): string {
  if (most === undefined || typeof found !== 'string') return 'text in quotation marks is accepted, or no such key';
  return `that is ${found.length} characters and at most ${most} are accepted`;
}

function questionExpected(question: Question, found: unknown): string {
  if (question.kind === 'choice') return `${wordsText([...Object.keys(question.options), 'unknown'])} is accepted`;
  if (typeof found === 'string') return textForNumber(question, found);
  if (Array.isArray(found)) return rangeExpected(question, found);
  if (typeof found === 'number') return `a number ${spanText(question)} is accepted`;
  return anyNumber(question);
}

/** What to write instead of a text that holds a number or a range as one would type it. */
function textForNumber(question: NumberQuestion, found: string): string {
  const numbers = found.trim().split(/\s*[-–]\s*/);
  const isTyped = numbers.every((part) => part !== '' && Number.isFinite(Number(part)));
  if (isTyped && numbers.length === 1) return `a number stands without quotation marks: ${numbers[0]}`;
  if (isTyped && numbers.length <= 3) return `a range stands in brackets: [${numbers.join(', ')}]`;
  return anyNumber(question);
}

function rangeExpected(question: NumberQuestion, found: readonly unknown[]): string {
  const isRange = found.length === 2 || found.length === 3;
  if (!isRange || !found.every((part) => typeof part === 'number')) {
    return `a range is two or three numbers ${spanText(question)}: [low, high] or [low, likely, high]`;
  }
  const rising = found.toSorted((one, other) => one - other);
  const isInside = found.every(
    (part) => part >= question.min && part <= question.max && !(question.above && part === question.min),
  );
  return isInside ? `a range rises: [${rising.join(', ')}]` : `only numbers ${spanText(question)} are accepted`;
}

const anyNumber = (question: NumberQuestion): string =>
  `a number ${spanText(question)}, a range [low, high] or [low, likely, high], or "unknown" is accepted`;

const spanText = ({ min, max, above }: NumberQuestion): string =>
  above ? `above ${min} and up to ${max}` : `from ${min} to ${max}`;

function wordsText(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
