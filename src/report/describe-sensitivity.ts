import type { Assessment } from '../core/assess.ts';
import type { Flip } from '../core/sensitivity/flips.ts';
import type { TornadoBar } from '../core/sensitivity/tornado.ts';
import type { Catalogue } from '../domain/index.ts';
import { FIND_OUT, type NumberQuestion } from '../domain/questions.ts';
import type { OptionId } from '../domain/vocabulary.ts';
import { signOf } from './format/money.ts';
import { lessOf, quantity } from './format/quantities.ts';
import { type Client, inputTitle, publicId } from './input-names.ts';
import type { FlipResult, Result, TornadoResult } from './result.ts';

type Described = Pick<
  Result,
  'flips' | 'steady' | 'findOutFirst' | 'perfectInformation' | 'tornado' | 'tornadoAgainst' | 'breakEvenSeatPrice'
>;

/** What would change the verdict and what to find out first, with the names that people and scripts know. */
export function describeSensitivity(catalogue: Catalogue, { sensitivity, model, answers }: Assessment): Described {
  const { flips, steady, findOutFirst, tornado, ...rest } = sensitivity;
  const sign = signOf(model.firm.market.currency);
  return {
    ...rest,
    flips: flips.map((flip) => describeFlip(catalogue, flip, sign)),
    steady,
    findOutFirst: findOutFirst.map(({ key, value }) => {
      const { name, findOut } = numberQuestion(catalogue, key);
      return { key, title: name, value, how: FIND_OUT[findOut] };
    }),
    tornado: tornado.map((bar) => describeBar(catalogue, bar, { firm: model.firm, choices: answers.choices })),
  };
}

function describeFlip(catalogue: Catalogue, flip: Flip, sign: string): FlipResult {
  const title = catalogue.options.find(({ id }) => id === flip.option)?.title ?? flip.option;
  return { ...flip, says: `${title} wins once ${conditionOf(catalogue, flip, sign)}.` };
}

/** What would have to be true, as a clause: `a seat costs less than $47 a month`. */
export function conditionOf(
  catalogue: Catalogue,
  { key, value, direction }: { readonly key: string; readonly value: number; readonly direction: Flip['direction'] },
  sign: string,
): string {
  const { clause = `${key} is {}`, unit } = numberQuestion(catalogue, key);
  const amount = `${direction === 'above' ? 'more' : lessOf(unit)} than ${quantity(value, unit, sign)}`;
  return clause.replace('{}', amount);
}

const describeBar = (catalogue: Catalogue, { input, ...bar }: TornadoBar, client: Client): TornadoResult => ({
  key: publicId(catalogue, input, client),
  title: inputTitle(catalogue, input),
  ...bar,
});

function numberQuestion({ questions }: Catalogue, key: string): NumberQuestion {
  const question = questions[key];
  if (question?.kind !== 'number') throw new Error(`"${key}" is no question for a number.`);
  return question;
}

/** The title of an option as it stands in a sentence. */
export const optionTitle = ({ options }: Catalogue, id: OptionId): string =>
  options.find((option) => option.id === id)?.title ?? id;
