import type { CostLine } from '../costs.ts';

export default {
  id: 'it-spend',
  group: 'money-spent',
  title: 'Support and tools paid',
  says: 'What is paid today for IT support and tools that a provider would replace.',
  cost: 'itSpend',
} satisfies CostLine;
