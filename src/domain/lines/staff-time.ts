import type { CostLine } from '../costs.ts';
import { times } from '../formula.ts';

export default {
  id: 'staff-time',
  group: 'human-time',
  title: 'Staff fixing IT',
  says: 'The hours other people spend fixing IT beside their own work.',
  cost: times('staffHours', 'staffRate'),
} satisfies CostLine;
