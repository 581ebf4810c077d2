import { ALL_JUDGED, type Market } from './market.ts';

export default {
  id: 'fr',
  title: 'France',
  currency: 'EUR',
  scale: 0.91,
  prices: {
    ownerRate: [35, 80, 160],
    staffRate: [22, 34, 52],
    seatPrice: [35, 70, 120],
    floor: [200, 350, 500],
    serverFee: [70, 100, 160],
    hourlyRate: [50, 70, 100],
    hybridPrice: [7, 14, 28],
  },
  sources: ALL_JUDGED,
} satisfies Market;
