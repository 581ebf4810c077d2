import type { Fix } from './fix.ts';

export default {
  id: 'protection',
  title: 'Malware protection everywhere',
  becomes: 'installed',
  open: ['none', 'unknown'],
  critical: [],
  setUpHours: { base: 0, perSeat: 0.1 },
  tools: { none: [0, 1, 4], unknown: [0, 0, 4] },
} satisfies Fix;
