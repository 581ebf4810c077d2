import { defineRisk } from '../costs.ts';

export default defineRisk({
  id: 'intrusion',
  title: 'Break-in, ransomware',
  says: 'The chance of a break-in in a year times what one costs; in most years it costs nothing.',
  chanceName: 'pI',
  chance: { small: [0.003, 0.008, 0.02], medium: [0.008, 0.018, 0.04], large: [0.015, 0.035, 0.07] },
  lossName: 'LI',
  loss: { small: [3000, 150_000], medium: [4000, 200_000], large: [6000, 350_000] },
  chanceFactors: ['exposure'],
  lossFactors: ['sev'],
  sources: { chance: 'judgement', loss: 'judgement', checks: ['uk-breaches', 'coalition', 'loss-routes'] },
  inTail: true,
});
