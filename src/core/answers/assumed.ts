import { namesIn } from '../../domain/formula.ts';
import type { Catalogue, CostLine } from '../../domain/index.ts';
import type { Question } from '../../domain/questions.ts';
import type { Answers } from './answers.ts';

/** Whether a question was answered "don't know" or not at all. */
export const isAssumed = (key: string, answers: Answers): boolean =>
  answers.numbers[key] === undefined && answers.choices[key] === undefined;

/** The questions without an answer that the figures use, in the order in which they are asked; money apart. */
export function assumedKeys(catalogue: Catalogue, answers: Answers): string[] {
  const used = choicesUsed(catalogue);
  return catalogue.sections
    .filter(({ id }) => id !== 'money')
    .flatMap(({ questions }) => Object.entries(questions))
    .filter(([key, question]) => applies(question, answers) && (question.kind === 'number' || used.has(key)))
    .map(([key]) => key)
    .filter((key) => isAssumed(key, answers));
}

/** Whether a question matters at all, given the answer it depends on. */
export const applies = ({ onlyIf }: Question, answers: Answers): boolean =>
  onlyIf === undefined || answers.choices[onlyIf.key] === onlyIf.is;

/** Whether anything that goes into a cost line is assumed. */
export const isLineAssumed = (catalogue: Catalogue, line: CostLine, answers: Answers): boolean =>
  answersBehind(catalogue, line).some((key) => {
    const question = catalogue.questions[key];
    return question !== undefined && applies(question, answers) && isAssumed(key, answers);
  });

function answersBehind(catalogue: Catalogue, { cost, risk }: CostLine): string[] {
  const names = namesIn(cost).flatMap((name) => [name, ...factorQuestions(catalogue, name)]);
  if (risk !== undefined) names.push('staff');
  if (names.includes('pNoCopy')) names.push('backup');
  return names;
}

/** Choices that a factor, a fix or the fees look at: all but those that only the rules do. */
function choicesUsed(catalogue: Catalogue): ReadonlySet<string> {
  const byFactors = Object.keys(catalogue.factors).flatMap((name) => factorQuestions(catalogue, name));
  return new Set(['caretaker', ...byFactors, ...catalogue.fixes.map(({ id }) => id)]);
}

function factorQuestions({ factors }: Catalogue, name: string): string[] {
  const factor = Object.entries(factors).find(([candidate]) => candidate === name)?.[1];
  if (factor === undefined) return [];
  return Object.keys(factor.kind === 'tables' ? factor.tables : factor.when);
}
