import { ALL_JUDGED, type Market } from './market.ts';

export default {
  id: 'ca',
  title: 'Canada',
  currency: 'CAD',
  scale: 1.37,
  prices: {
    ownerRate: [50, 120, 240],
    staffRate: [30, 45, 70],
    seatPrice: [80, 130, 200],
    floor: [350, 650, 800],
    serverFee: [100, 120, 185],
    hourlyRate: [110, 150, 220],
    hybridPrice: [11, 20, 40],
  },
  sources: ALL_JUDGED,
} satisfies Market;
