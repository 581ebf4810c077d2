import type { Fix } from './fix.ts';

export default {
  id: 'adminBackup',
  title: 'Second holder of the passwords',
  becomes: 'yes',
  open: ['no', 'unknown'],
  critical: ['no'],
  setUpHours: { base: 0.5, perSeat: 0 },
} satisfies Fix;
