import type { AnswerProblem, Expected } from '../core/answers/check.ts';
import type { Question } from '../domain/questions.ts';

const LONGEST_SHOWN = 60;

/** A problem with the answers as one sentence: the key, what was found, what is accepted, the nearest right word. */
export function problemSentence(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'not-an-object':
      return `Answers are one JSON object such as {"staff": 8}, but ${foundText(problem.found)} was found.`;
    case 'unknown-key': {
      const near = problem.nearest === undefined ? '' : `; did you mean "${problem.nearest}"?`;
      return `${keyText(problem.path)} is not a question${near || '.'}`;
    }
    case 'not-accepted': {
      const near = problem.nearest === undefined ? '' : ` Did you mean "${problem.nearest}"?`;
      const { path, found, expected } = problem;
      return `${keyText(path)}: found ${foundText(found)}, but ${expectedText(expected, found)} is accepted.${near}`;
    }
  }
}

const keyText = (path: readonly string[]): string => shown(path.join('.'));

export function foundText(found: unknown): string {
  if (typeof found === 'string') return `the text "${shown(found)}"`;
  if (Array.isArray(found)) {
    return found.every((part) => typeof part === 'number') && found.length <= 3
      ? `the list [${found.join(', ')}]`
      : `a list of ${found.length}`;
  }
  if (typeof found === 'object' && found !== null) return 'an object';
  return String(found);
}

function expectedText(expected: Expected, found: unknown): string {
  switch (expected.kind) {
    case 'words':
      return wordsText(expected.words);
    case 'text':
      return expected.most === undefined ? 'text' : `text of at most ${expected.most} characters`;
    case 'notes':
      return 'an object of texts by question';
    case 'question':
      return acceptedText(expected.question, found);
  }
}

/** What a question accepts, in words. */
function acceptedText(question: Question, found: unknown): string {
  if (question.kind === 'choice') return wordsText([...Object.keys(question.options), 'unknown']);
  const span = question.above
    ? `above ${question.min} and up to ${question.max}`
    : `from ${question.min} to ${question.max}`;
  const unquoted = typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found));
  const written = unquoted ? ' (without quotation marks)' : '';
  return `a number ${span}${written}, a range [low, high] or [low, likely, high] in rising order, or "unknown"`;
}

const wordsText = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** Text from outside, safe to print on one line and cut to a length worth reading. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '�');
  const letters = [...plain];
  return letters.length <= LONGEST_SHOWN ? plain : `${letters.slice(0, LONGEST_SHOWN).join('')}…`;
}
