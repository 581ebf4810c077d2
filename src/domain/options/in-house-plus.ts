import type { Option } from './option.ts';

export default {
  id: 'in-house-plus',
  title: 'In-house plus',
  advice: 'keep IT in house and close the gaps',
  says: 'IT stays in house, and the cheap fixes that pay are done.',
  closes: { by: 'firm' },
} satisfies Option;
