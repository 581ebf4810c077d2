import { MOST_NAME_CHARACTERS } from '../../core/answers/answers.ts';
import { REMARK } from '../../core/answers/remarks.ts';
import type { Catalogue, Question } from '../../domain/index.ts';
import { MARKET_IDS } from '../../domain/vocabulary.ts';
import { spanText, unitText } from './accepted.ts';
import { type Extent, questionsOf } from './questionnaire.ts';

/**
 * A blank answers file: every key with `null`, which means unknown, and above it a remark with what is asked, the unit
 * and what is accepted. It can be assessed as it stands.
 */
export function blankAnswers(catalogue: Catalogue, extent: Extent): Readonly<Record<string, string | null>> {
  const entries = catalogue.sections
    .flatMap((page) => questionsOf(page, extent))
    .flatMap(([key, question]): [string, string | null][] => [
      [`${REMARK} ${key}`, `${question.ask} (${acceptedText(question)})`],
      [key, null],
    ]);
  return { [REMARK]: HOW, ...METADATA, ...Object.fromEntries(entries) };
}

const HOW =
  'null means don’t know. A number may be a range: [low, high] or [low, likely, high]. Keys that begin with // are remarks.';
const METADATA = {
  [`${REMARK} businessName`]: `The name that stands on the report, at most ${MOST_NAME_CHARACTERS} characters`,
  businessName: null,
  [`${REMARK} market`]: `Whose prices and currency to use: ${MARKET_IDS.join(' | ')}`,
  market: null,
} as const;

function acceptedText(question: Question): string {
  if (question.kind === 'number') return `${unitText(question)}: ${spanText(question)}`;
  return Object.entries(question.options)
    .map(([word, meaning]) => (meaning.toLowerCase() === word ? word : `${word}: ${meaning}`))
    .join(' | ');
}
