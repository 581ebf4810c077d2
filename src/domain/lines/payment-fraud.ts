import { defineRisk } from '../costs.ts';

export default defineRisk({
  id: 'payment-fraud',
  title: 'Payment fraud',
  says: 'The chance of paying a false invoice in a year times what one costs; in most years it costs nothing.',
  chanceName: 'pF',
  chance: { small: [0.001, 0.005, 0.012], medium: [0.004, 0.01, 0.02], large: [0.008, 0.02, 0.04] },
  lossName: 'LF',
  loss: { small: [2000, 80_000], medium: [3000, 150_000], large: [6000, 300_000] },
  chanceFactors: ['fraudFactor'],
  lossFactors: [],
  sources: { chance: 'judgement', loss: 'judgement', checks: ['loss-routes'] },
  inTail: true,
});
