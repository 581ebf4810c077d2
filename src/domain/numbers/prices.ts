import { PRICES, type Price } from '../markets/market.ts';
import { LIMITS } from './limits.ts';
import type { Chapter, NumberEntry } from './number.ts';

/** What things cost in each market, and the money scale that turns US dollars into its currency. */
export const prices: Chapter = {
  title: 'Prices',
  entries: ({ markets }) =>
    Object.values(markets).flatMap(({ id, title, currency, sources }) => [
      ...(Object.keys(PRICES) as Price[]).map(
        (price): NumberEntry => ({
          id: `${id}.${price}`,
          title: `${PRICES[price].title}, ${title}`,
          unit: PRICES[price].unit.replace('money', currency),
          limits: LIMITS.money,
          source: sources[price],
          isPrice: true,
          places: [['markets', id, 'prices', price]],
        }),
      ),
      {
        id: `${id}.scale`,
        title: `Money scale, ${title}: multiplies amounts that the method gives in US dollars`,
        unit: `${currency} for 1 USD`,
        limits: LIMITS.scale,
        places: [['markets', id, 'scale']],
      },
    ]),
};
