import { create } from './dom.ts';

/** Hands the answers to the reader as a file that the command takes. */
export function saveAnswers(answers: Readonly<Record<string, unknown>>): void {
  const file = new Blob([`${JSON.stringify(answers, undefined, 2)}\n`], { type: 'application/json' });
  const href = URL.createObjectURL(file);
  create('a', { href, download: 'answers.json' }).click();
  URL.revokeObjectURL(href);
}
