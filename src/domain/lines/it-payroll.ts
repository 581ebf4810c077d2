import type { CostLine } from '../costs.ts';

export default {
  id: 'it-payroll',
  group: 'human-time',
  title: 'IT employee',
  says: 'The salary of an employee hired for IT, with social costs.',
  cost: 'itPayroll',
} satisfies CostLine;
