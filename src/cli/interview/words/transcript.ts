import type { Catalogue, Section } from '../../../domain/index.ts';
import type { Palette } from '../../../renderers/terminal/paint.ts';
import { printable } from '../../../renderers/terminal/printable.ts';
import { wrap } from '../../../renderers/terminal/wrap.ts';
import { currencyIn, type InterviewState } from '../interview-state.ts';
import { answerText, DONT_KNOW_TEXT } from './answer-text.ts';
import { twoColumns } from './two-columns.ts';

const INDENT = '  ';

/** What the interview says between its questions. */
export interface Look {
  readonly width: number;
  readonly palette: Palette;
}

/** The title of a section, as it begins. */
export function sectionLines({ signs }: Catalogue, { id, title }: Section, { width, palette }: Look): string[] {
  const place = signs.findIndex((sign) => sign.id === id);
  const says = place < 0 ? title : `${place + 1}/${signs.length} ${title}`;
  return ['', ...wrap([{ text: says, paint: palette.headline }], width)];
}

/** An answered question in one line: its name and the answer. */
export function answeredLine(name: string, says: string, { width, palette }: Look): string {
  const isKnown = says !== DONT_KNOW_TEXT && says !== '';
  const mark = isKnown ? palette.accent('✓') : palette.quiet('?');
  const text = twoColumns(name, says || 'not given', width - INDENT.length - 2);
  return `${INDENT}${mark} ${isKnown ? text : palette.quiet(text)}`;
}

/** An answer as it stands in a line, by the key of its question or of the name for the report. */
export function saysIn(state: InterviewState, key: string): string {
  const question = state.catalogue.questions[key];
  const answer = state.given[key];
  return question === undefined ? printable(String(answer ?? '')) : answerText(question, answer, currencyIn(state));
}
