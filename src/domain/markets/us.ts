import { ALL_JUDGED, type Market } from './market.ts';

export default {
  id: 'us',
  title: 'United States',
  currency: 'USD',
  scale: 1,
  prices: {
    ownerRate: [40, 100, 200],
    staffRate: [25, 38, 60],
    seatPrice: [50, 115, 200],
    floor: [250, 400, 600],
    serverFee: [80, 120, 185],
    hourlyRate: [100, 150, 200],
    hybridPrice: [8, 15, 30],
  },
  sources: {
    ...ALL_JUDGED,
    ownerRate: 'article',
    staffRate: 'bls-ecec',
    seatPrice: 'article',
    hourlyRate: 'us-rate-cards',
    hybridPrice: 'article',
  },
} satisfies Market;
