import type { Catalogue, Section as Page, Question } from '../../domain/index.ts';
import type { Block, Item, Report, Section } from '../blocks.ts';
import { paragraph } from '../blocks.ts';
import { count } from '../format/words.ts';
import { spanText, unitText } from './accepted.ts';

/** What is asked: everything, or only the questions that matter most. */
export interface Extent {
  readonly quick: boolean;
}

/** The questions of a page that belong to this extent, by key. */
export const questionsOf = ({ questions }: Page, { quick }: Extent): [string, Question][] =>
  Object.entries(questions).filter(([, question]) => !quick || question.quick === true);

/** The questionnaire to print and to fill in by hand at a meeting. */
export function questionnaire(catalogue: Catalogue, extent: Extent): Report {
  const pages = catalogue.sections.filter((page) => questionsOf(page, extent).length > 0);
  const asked = pages.reduce((sum, page) => sum + questionsOf(page, extent).length, 0);
  return {
    title: 'IT readiness questionnaire',
    about: [count(asked, 'question'), 'a range such as 5–8 is fine where you are not sure', '? means don’t know'],
    sections: [HEAD, ...numbered(catalogue, pages, extent)],
  };
}

/** The same as data: each question with its key and its page. */
export const questionList = (catalogue: Catalogue, extent: Extent) =>
  catalogue.sections.flatMap((page) =>
    questionsOf(page, extent).map(([key, question]) => ({ key, section: page.id, ...question })),
  );

const BLANK = '…'.repeat(8);

const HEAD: Section = {
  id: 'head',
  title: 'Who and when',
  blocks: [paragraph(`Business: ${BLANK}${BLANK}   Date: ${BLANK}   Asked by: ${BLANK}`)],
};

/** The pages with their questions numbered through. */
function numbered(catalogue: Catalogue, pages: readonly Page[], extent: Extent): Section[] {
  let next = 1;
  return pages.map((page) => {
    const blocks = questionsOf(page, extent).flatMap(([key, question]) => onPaper(catalogue, key, question, next++));
    return { id: page.id, title: page.title, blocks };
  });
}

const onPaper = (catalogue: Catalogue, key: string, question: Question, from: number): Block[] => [
  { kind: 'list', from, items: [asked(catalogue, key, question)] },
  paragraph(roomForAnswer(question)),
];

const asked = (catalogue: Catalogue, key: string, question: Question): Item => ({
  lead: question.ask,
  text: [condition(catalogue, question), question.help].filter((text) => text !== '').join(' '),
  aside: key,
});

function condition({ questions }: Catalogue, { onlyIf }: Question): string {
  const other = onlyIf && questions[onlyIf.key];
  if (onlyIf === undefined || other?.kind !== 'choice') return '';
  return `Only if you answered “${other.options[onlyIf.is]}” to “${other.ask}”`;
}

/** Boxes to tick, or a line to write a number on. */
function roomForAnswer(question: Question): string {
  if (question.kind === 'number') return `${BLANK} ${unitText(question)} (${spanText(question)})`;
  return [...Object.values(question.options), 'Don’t know'].map(box).join(`${NO_BREAK}${NO_BREAK} `);
}

const NO_BREAK = '\u00a0';
/** A box and its words stay on one line. */
const box = (text: string): string => `☐ ${text}`.replaceAll(' ', NO_BREAK);
