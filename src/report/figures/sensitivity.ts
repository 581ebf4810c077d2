import { questions } from '../../domain/index.ts';
import type { Result } from '../result.ts';
import { type Figure, monthly, one } from './figure.ts';

/** What moves the advantage, where the lead changes, and what knowing more is worth. */
export const sensitivityFigures = (result: Result): Figure[] => [
  ...tornadoFigures(result),
  ...flipFigures(result),
  ...knowingFigures(result),
];

/** The advantage with one input at its 10th and at its 90th percentile, which need not be its own. */
const tornadoFigures = ({ tornado, currency }: Result): Figure[] =>
  tornado.flatMap(({ key, title, low, high }) => [
    one('tornado', `tornado.${key}.low`, `${title}: advantage at its 10th percentile`, monthly(currency), low),
    one('tornado', `tornado.${key}.high`, `${title}: advantage at its 90th percentile`, monthly(currency), high),
  ]);

const flipFigures = ({ flips, breakEvenSeatPrice, currency }: Result): Figure[] => [
  ...flips.map(({ key, direction, value, says }) =>
    one('flips', `flips.${key}.${direction}.value`, says, unitOf(key, currency), value),
  ),
  one(
    'flips',
    'breakEvenSeatPrice',
    'Seat price at which a subscription costs what the baseline does',
    `${currency} a seat and month`,
    breakEvenSeatPrice,
  ),
];

const knowingFigures = ({ findOutFirst, perfectInformation, currency }: Result): Figure[] => [
  ...findOutFirst.map(({ key, title, value }) =>
    one('findOutFirst', `findOutFirst.${key}.value`, `Worth of knowing: ${title}`, monthly(currency), value),
  ),
  one('findOutFirst', 'perfectInformation', 'Worth of knowing everything', monthly(currency), perfectInformation),
];

/** A question's unit with the currency in the place of money. */
function unitOf(key: string, currency: string): string {
  const question = questions[key];
  return question?.kind === 'number' ? question.unit.replace('money', currency) : '';
}
