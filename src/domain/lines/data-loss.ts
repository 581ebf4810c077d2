import { defineRisk } from '../costs.ts';

export default defineRisk({
  id: 'data-loss',
  title: 'Lost data',
  says: 'The chance of losing data in a year, times the chance that no copy exists, times what that costs.',
  chanceName: 'pD',
  chance: { small: [0.015, 0.03, 0.06], medium: [0.02, 0.045, 0.08], large: [0.03, 0.055, 0.09] },
  lossName: 'LD',
  loss: { small: [1000, 30_000], medium: [2000, 60_000], large: [5000, 150_000] },
  chanceFactors: ['cloudFactor', 'pNoCopy'],
  lossFactors: [],
  sources: { chance: 'eurostat', loss: 'judgement', checks: [] },
  inTail: true,
});
