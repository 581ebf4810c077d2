import type { Fix } from './fix.ts';

export default {
  id: 'paymentCheck',
  title: 'Call before paying new details',
  becomes: 'yes',
  open: ['no', 'unknown'],
  critical: [],
  setUpHours: { base: 0.5, perSeat: 0 },
} satisfies Fix;
