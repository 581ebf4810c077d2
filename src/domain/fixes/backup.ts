import type { Fix } from './fix.ts';

export default {
  id: 'backup',
  title: 'Tested backups',
  becomes: 'tested',
  open: ['untested', 'none', 'unknown'],
  critical: ['untested', 'none', 'unknown'],
  setUpHours: { base: 2, perSeat: 0.3 },
  tools: { none: [2, 4, 8], untested: [0, 1, 3], unknown: [0, 2, 6] },
  upkeepHours: { base: 0.1, perSeat: 0.01 },
} satisfies Fix;
