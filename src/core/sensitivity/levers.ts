import type { NumberQuestion, Question, Unit } from '../../domain/questions.ts';
import { sheetOfOption } from '../model/option-sheet.ts';
import { gapsClosed } from '../model/options.ts';
import { QUANTITY_QUESTIONS } from '../recommendation/verdict.ts';
import { mean } from '../simulation/estimate.ts';
import type { Quantity } from '../simulation/quantity.ts';
import { type Case, withChanged } from './case.ts';
import type { Ground, Lever, Piece } from './lever.ts';
import { inputOf } from './question-inputs.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Workshop } from './workshop.ts';

const PRICE_UNITS: readonly Unit[] = ['money an hour', 'money a seat and month'];
const SEAT_QUOTE = 'quotedSeatPrice';

/** A lever for each quantity question and each price that somebody can be asked for. */
export function leversOf(workshop: Workshop): Lever[] {
  const quantities = Object.values(QUANTITY_QUESTIONS).flat();
  return Object.entries(workshop.catalogue.questions)
    .filter((entry): entry is [string, NumberQuestion] => isLever(entry, quantities))
    .map(([key, question]) => leverOf(workshop, key, question));
}

const isLever = ([key, question]: [string, Question], quantities: readonly string[]): boolean =>
  question.kind === 'number' && (quantities.includes(key) || PRICE_UNITS.includes(question.unit));

/** Moving an input means answering its question with that one value; everything else stays as it was drawn. */
function leverOf(workshop: Workshop, key: string, { min, max }: NumberQuestion): Lever {
  const input = inputOf(key);
  const current = mean(workshop.model.environment[input] as Quantity);
  const stretches = stretchesOf(workshop, input, min, max);
  return { key, current, pieces: stretches.map((stretch) => pieceOf(workshop, key, input, stretch)) };
}

function pieceOf(workshop: Workshop, key: string, input: string, stretch: Stretch): Piece {
  let ground: Ground | undefined;
  return {
    from: stretch.from,
    to: stretch.to,
    ground() {
      ground ??= groundOf(workshop, key, input, stretch);
      return ground;
    },
  };
}

function groundOf({ full, quoted }: Workshop, key: string, input: string, { closing }: Stretch): Ground {
  const theCase = key === SEAT_QUOTE ? quoted : closing === undefined ? full : closing(full);
  const response = theCase.response(input);
  if (response.isAffine()) return { options: theCase.options, exact: response };
  return { options: theCase.options, exact: response, rough: response.sketch };
}

/** The case in which the seat price is a quote, with no floor and no fee for a server. */
export function quotedCase({ catalogue, choices, model, full }: Omit<Workshop, 'quoted'>): Case {
  const subscription = catalogue.options.find(({ id }) => id === 'subscription');
  if (subscription === undefined || model.firm.hasSeatQuote) return full;
  const firm = { ...model.firm, hasSeatQuote: true };
  const sheet = sheetOfOption(catalogue, subscription, firm, gapsClosed(subscription, choices, model.fixes));
  return withChanged(model.room, full, ({ id, candidate, holdable }) => ({
    candidate,
    sheet: id === subscription.id ? sheet : holdable.computed.sheet,
  }));
}
