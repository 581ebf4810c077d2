import { catalogue } from '../domain/index.ts';
import type { Result } from '../report/result.ts';
import type { Changes } from './recalculate.ts';

/** What the figures on the page rest on that the stored answers do not say; printed with them. */
export function changesText({ answers }: Result, changes: Changes): string {
  const texts = [...changes].map(
    ([key, answer]) => `${nameOf(key)}: ${written(answer)} instead of ${written(answers[key])}`,
  );
  return `What if: ${texts.join('; ')}.`;
}

function nameOf(key: string): string {
  const question = catalogue.questions[key];
  if (question?.kind === 'number') return question.name;
  return catalogue.fixes.find(({ id }) => id === key)?.title ?? key;
}

/** An answer as it would be typed: `8`, `5-8`, a word. */
function written(answer: unknown): string {
  if (answer === undefined || answer === null || answer === 'unknown') return 'an assumption';
  return Array.isArray(answer) ? answer.join('–') : String(answer);
}
