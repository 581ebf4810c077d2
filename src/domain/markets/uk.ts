import { ALL_JUDGED, type Market } from './market.ts';

export default {
  id: 'uk',
  title: 'United Kingdom',
  currency: 'GBP',
  scale: 0.78,
  prices: {
    ownerRate: [35, 80, 160],
    staffRate: [16, 24, 40],
    seatPrice: [25, 50, 90],
    floor: [150, 250, 400],
    serverFee: [60, 90, 140],
    hourlyRate: [45, 70, 100],
    hybridPrice: [6, 12, 24],
  },
  sources: ALL_JUDGED,
} satisfies Market;
