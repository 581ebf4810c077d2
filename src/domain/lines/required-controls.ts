import type { CostLine } from '../costs.ts';

export default {
  id: 'required-controls',
  group: 'money-spent',
  title: 'Controls demanded',
  says: 'Security controls that a customer, an insurer or a law demands and that have to be bought.',
  cost: 'controlsRequired',
} satisfies CostLine;
