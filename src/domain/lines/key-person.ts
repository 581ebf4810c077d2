import { anySize, defineRisk } from '../costs.ts';

export default defineRisk({
  id: 'key-person',
  title: 'Only one has the keys',
  says: 'The chance that the only holder of the passwords is missing in a year, times what getting back in costs.',
  chanceName: 'pK',
  chance: anySize([0.05, 0.1, 0.2]),
  lossName: 'LK',
  loss: anySize([500, 8000]),
  chanceFactors: ['keyPersonFactor'],
  lossFactors: [],
  sources: { chance: 'judgement', loss: 'judgement', checks: [] },
  inTail: false,
});
