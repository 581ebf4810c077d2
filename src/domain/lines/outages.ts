import type { CostLine } from '../costs.ts';
import { perMonth, times } from '../formula.ts';

export default {
  id: 'outages',
  group: 'unresolved-outages',
  title: 'Outages',
  says: 'The days on which several people or the whole firm stand still.',
  cost: perMonth(times('outages', 'outageDays', 'outageCostPerDay')),
  source: 'article',
} satisfies CostLine;
