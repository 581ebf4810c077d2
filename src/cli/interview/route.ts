import { type GivenAnswers, toRange } from '../../core/answers/answers.ts';
import type { Catalogue, Section } from '../../domain/index.ts';
import type { Question } from '../../domain/questions.ts';

/** A question on its way through the interview. */
export interface Step {
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
}

/** The questions that matter, in the order in which they are asked. Each answer may add some or take some away. */
export function routeOf({ sections }: Catalogue, given: GivenAnswers, quick: boolean): Step[] {
  return sections
    .flatMap((section) => Object.entries(section.questions).map(([key, question]) => ({ key, question, section })))
    .filter(({ question }) => (!quick || question.quick === true) && matters(question, given));
}

/** Whether the answer to a question could change anything, as far as is known. */
export function matters({ onlyIf, partOf }: Question, given: GivenAnswers): boolean {
  if (onlyIf !== undefined && given[onlyIf.key] !== onlyIf.is) return false;
  return partOf === undefined || !isNothing(given[partOf]);
}

/** The answers that count: those to questions that matter. Others stay in the draft, in case they matter again. */
export function answersThatMatter(catalogue: Catalogue, given: GivenAnswers): GivenAnswers {
  const ignored = Object.entries(catalogue.questions).filter(([, question]) => !matters(question, given));
  const gone = new Set(ignored.map(([key]) => key));
  return Object.fromEntries(Object.entries(given).filter(([key]) => !gone.has(key)));
}

function isNothing(answer: unknown): boolean {
  if (typeof answer !== 'number' && !Array.isArray(answer)) return false;
  return toRange(answer as number | readonly number[])[2] === 0;
}
