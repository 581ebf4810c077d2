import type { Fix } from './fix.ts';

export default {
  id: 'updates',
  title: 'Automatic updates',
  becomes: 'automatic',
  open: ['by-hand', 'none', 'unknown'],
  critical: [],
  setUpHours: { base: 0.5, perSeat: 0.1 },
} satisfies Fix;
