import type { CostLine } from '../costs.ts';
import { perMonth, plus, times } from '../formula.ts';

export default {
  id: 'change',
  group: 'human-time',
  title: 'Starters, devices, projects',
  says: 'The hours that new people, new computers and projects take over the coming year.',
  cost: times(
    perMonth(
      plus(
        times('newPeople', 'hoursPerNewPerson'),
        times('newDevices', 'hoursPerNewDevice'),
        times('projects', 'hoursPerProject'),
      ),
    ),
    'staffRate',
  ),
} satisfies CostLine;
