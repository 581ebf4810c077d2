import type { CostLine } from '../costs.ts';
import { times } from '../formula.ts';

export default {
  id: 'waiting',
  group: 'human-time',
  title: 'People waiting',
  says: 'The work people cannot do while a problem keeps them stuck.',
  cost: times('incidents', 'peopleStuck', 'hoursToWorkable', 'productivityLost', 'staffRate'),
} satisfies CostLine;
