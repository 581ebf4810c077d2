import type { Fix } from './fix.ts';

export default {
  id: 'remoteAccess',
  title: 'Close open remote access',
  becomes: 'vpn',
  open: ['exposed'],
  critical: ['exposed'],
  setUpHours: { base: 3, perSeat: 0 },
} satisfies Fix;
