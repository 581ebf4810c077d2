import type { NumberQuestion, Per } from '../../domain/questions.ts';
import type { Range } from '../../domain/vocabulary.ts';
import type { Firm } from './firm.ts';

/** Where the values of an input come from: a range of its own, or another input, draw by draw. */
export type Source =
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'same-as'; readonly name: string };

const ZERO: Source = { kind: 'range', range: [0, 0, 0] };

/** What stands in for an answer that nobody gave. */
export function fallbackOf({ fallback }: NumberQuestion, firm: Firm, known: (key: string) => boolean): Source {
  if ('alone' in fallback && fallback.alone !== undefined && firm.alone) {
    return fallback.alone.kind === 'zero' ? ZERO : { kind: 'same-as', name: fallback.alone.key };
  }
  switch (fallback.kind) {
    case 'range': {
      const scaled = scale(fallback.range, scaleOf(fallback.per, firm));
      return { kind: 'range', range: fallback.atMost === 'person' ? atMost(scaled, firm.staff) : scaled };
    }
    case 'market':
      return { kind: 'range', range: firm.market.prices[fallback.price] };
    case 'same-as':
      return known(fallback.key)
        ? { kind: 'same-as', name: fallback.key }
        : { kind: 'range', range: fallback.otherwise };
    case 'nothing': {
      const { withProvider } = fallback;
      if (withProvider === undefined || !firm.hasProvider) return ZERO;
      return { kind: 'range', range: scale(withProvider.range, scaleOf(withProvider.per, firm)) };
    }
    case 'at-least': {
      const value = Math.max(fallback.floor, fallback.perPerson * firm.staff) * firm.market.scale;
      return { kind: 'range', range: [value, value, value] };
    }
    case 'market-price':
      throw new Error('A quoted price has no fallback of its own: it replaces a market price.');
  }
}

/** What a range that is given for each of something is multiplied by. */
export function scaleOf(per: Per, { staff, workstations, market }: Firm): number {
  switch (per) {
    case 'once':
      return 1;
    case 'workstation':
      return workstations;
    case 'person':
      return staff;
    case 'scale':
      return market.scale;
    case 'person-scale':
      return staff * market.scale;
    case 'seat-spend':
      return workstations * market.prices.seatPrice[1];
  }
}

export const scale = ([low, likely, high]: Range, by: number): Range => [low * by, likely * by, high * by];
const atMost = ([low, likely, high]: Range, most: number): Range => [
  Math.min(low, most),
  Math.min(likely, most),
  Math.min(high, most),
];
