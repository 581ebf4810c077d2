import type { CostLine } from '../costs.ts';
import { times } from '../formula.ts';

export default {
  id: 'owner-time',
  group: 'human-time',
  title: "Owner's time",
  says: 'The hours the owner or a manager spends on IT problems, at what those hours are worth.',
  cost: times('ownerHours', 'ownerRate'),
  source: 'article',
} satisfies CostLine;
