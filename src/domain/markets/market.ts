import type { MarketId, Range, SourceId } from '../vocabulary.ts';

/** What things cost in one country, in its currency, before tax. */
export interface Market {
  readonly id: MarketId;
  readonly title: string;
  readonly currency: 'USD' | 'CAD' | 'GBP' | 'EUR';
  /** Multiplies every amount that the method gives in US dollars. */
  readonly scale: number;
  readonly prices: Readonly<Record<Price, Range>>;
  /** Where each price comes from. */
  readonly sources: Readonly<Record<Price, SourceId>>;
}

export const PRICES = {
  ownerRate: { title: "An hour of the owner's time", unit: 'money an hour' },
  staffRate: { title: 'An hour of staff time, all in', unit: 'money an hour' },
  seatPrice: { title: 'A seat in a full subscription', unit: 'money a seat and month' },
  floor: { title: 'The least a subscription costs', unit: 'money a month' },
  serverFee: { title: 'Extra for a server of your own', unit: 'money a month' },
  hourlyRate: { title: 'An hour of help on demand', unit: 'money an hour' },
  hybridPrice: { title: 'A seat with an AI assistant', unit: 'money a seat and month' },
} as const;
export type Price = keyof typeof PRICES;

/** Where nothing was published that holds for small firms: the authors' reading of offers, as a range. */
export const ALL_JUDGED = {
  ownerRate: 'judgement',
  staffRate: 'judgement',
  seatPrice: 'judgement',
  floor: 'judgement',
  serverFee: 'judgement',
  hourlyRate: 'judgement',
  hybridPrice: 'judgement',
} as const satisfies Record<Price, SourceId>;
