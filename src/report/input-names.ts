import type { Choices } from '../core/model/environment.ts';
import type { Firm } from '../core/model/firm.ts';
import { NO_COPY, TESTED, toolsName } from '../core/model/inputs.ts';
import { questionOf } from '../core/sensitivity/question-inputs.ts';
import { isSameForAll } from '../domain/costs.ts';
import type { Catalogue } from '../domain/index.ts';
import { PRICES } from '../domain/markets/market.ts';
import { SHARE_ROWS } from '../domain/options/option.ts';
import { inSentence } from './format/words.ts';

/** What decides which number of the method an input was drawn from. */
export interface Client {
  readonly firm: Firm;
  readonly choices: Choices;
}

/** The id under which a person finds an input: its question's key, or its dotted id among the method's numbers. */
export function publicId(catalogue: Catalogue, input: string, { firm, choices }: Client): string {
  const question = questionOf(input, catalogue.questions);
  if (question !== undefined) return question;
  if (input in PRICES) return `${firm.market.id}.${input}`;
  if (input in catalogue.assumptions) return `assumptions.${input}`;
  if (input === NO_COPY.tested) return `noCopy.${TESTED}`;
  if (input === NO_COPY.today) return `noCopy.${choices['backup'] ?? 'unknown'}`;
  const risk = catalogue.lines.find((line) => line.risk?.chanceName === input)?.risk;
  if (risk !== undefined) return isSameForAll(risk.chance) ? `risks.${input}` : `risks.${input}.${firm.size}`;
  const fix = catalogue.fixes.find(({ id }) => input === toolsName(id));
  return fix === undefined ? input : `${input}.${choices[fix.id] ?? 'unknown'}`;
}

/** What an input is, in a few words. */
export function inputTitle(catalogue: Catalogue, input: string): string {
  const { questions, assumptions, lines, fixes } = catalogue;
  const question = questions[questionOf(input, questions) ?? ''];
  if (question?.kind === 'number') return question.name;
  if (input in PRICES) return PRICES[input as keyof typeof PRICES].title;
  if (input in assumptions) return assumptions[input as keyof typeof assumptions].says;
  if (input === NO_COPY.today) return 'Chance that no usable copy exists';
  if (input === NO_COPY.tested) return 'The same with tested backups';
  const risk = lines.find((line) => line.risk?.chanceName === input);
  if (risk !== undefined) return `Chance a year: ${inSentence(risk.title)}`;
  const [kind, owner, row = ''] = input.split('.');
  if (kind === 'fixes') return `Tools: ${inSentence(fixes.find(({ id }) => id === owner)?.title ?? input)}`;
  return `Taken over ${optionPhrase(catalogue, owner)}: ${rowTitle(catalogue, row)}`;
}

const optionPhrase = ({ options }: Catalogue, id: string | undefined): string => {
  const title = options.find((option) => option.id === id)?.title ?? '';
  return id === 'on-demand' ? 'on demand' : `by a ${inSentence(title)}`;
};

/** `labour` and `repeats` are rows of shares and no cost lines. */
function rowTitle({ lines }: Catalogue, row: string): string {
  if (row === 'labour') return 'your own hours';
  if (row === 'repeats') return 'repeats';
  const line = lines.find(({ id }) => id === row);
  return SHARE_ROWS.some((known) => known === row) && line !== undefined ? inSentence(line.title) : row;
}
