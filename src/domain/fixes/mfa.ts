import type { Fix } from './fix.ts';

export default {
  id: 'mfa',
  title: 'Second factor on every account',
  becomes: 'all',
  open: ['some', 'none', 'unknown'],
  critical: ['none'],
  setUpHours: { base: 1, perSeat: 0.1 },
} satisfies Fix;
