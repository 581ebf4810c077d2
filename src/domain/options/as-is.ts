import type { Option } from './option.ts';

export default {
  id: 'as-is',
  title: 'As is',
  advice: 'leave IT as it is',
  says: 'Nothing changes.',
  closes: { by: 'nobody' },
} satisfies Option;
