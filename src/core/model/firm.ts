import type { Size, Sizes } from '../../domain/costs.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { Market } from '../../domain/markets/market.ts';
import type { MarketId, Range } from '../../domain/vocabulary.ts';
import type { Answers } from '../answers/answers.ts';

/** What the defaults are scaled by, and what decides which part of the method applies. */
export interface Firm {
  readonly market: Market;
  /** Likely number of people. */
  readonly staff: number;
  /** Likely number of computers. */
  readonly workstations: number;
  /** A firm of one person: nobody else's time is counted. */
  readonly alone: boolean;
  readonly size: Size;
  readonly hasProvider: boolean;
  readonly hasItEmployee: boolean;
  /** Whether a real offer for a subscription takes the place of the market's price. */
  readonly hasSeatQuote: boolean;
  /** Months over which what is paid once is spread. */
  readonly horizonMonths: number;
}

export function describeFirm(catalogue: Catalogue, answers: Answers, market: MarketId, horizonMonths: number): Firm {
  const { numbers, choices } = answers;
  const staff = likelyOf(numbers['staff'] ?? numbers['workstations'] ?? unknownSize(catalogue));
  const workstations = likelyOf(numbers['workstations'] ?? numbers['staff'] ?? unknownSize(catalogue));
  return {
    market: catalogue.markets[market],
    staff,
    workstations,
    alone: staff <= 1,
    size: sizeOf(catalogue.sizes, staff),
    hasProvider: choices['caretaker'] === 'provider',
    hasItEmployee: choices['caretaker'] === 'it-employee',
    hasSeatQuote: numbers['quotedSeatPrice'] !== undefined,
    horizonMonths,
  };
}

/** How many people and computers a firm has that told neither. */
function unknownSize(catalogue: Catalogue): Range {
  const question = catalogue.questions['staff'];
  if (question?.kind !== 'number' || question.fallback.kind !== 'same-as') throw new Error('staff lost its fallback');
  return question.fallback.otherwise;
}

const sizeOf = ({ small, medium }: Sizes, staff: number): Size =>
  staff < small ? 'small' : staff < medium ? 'medium' : 'large';
const likelyOf = (range: Range): number => range[1];
