import { plus, times } from '../formula.ts';
import { NOTHING, type Option } from './option.ts';

export default {
  id: 'on-demand',
  title: 'On demand',
  advice: 'buy help by the hour, on demand',
  says: 'Somebody outside is called when something breaks, and paid by the hour.',
  closes: { by: 'firm' },
  provider: {
    id: 'on-demand',
    shares: {
      labour: [0.2, 0.4, 0.6],
      waiting: [-0.15, 0.1, 0.25],
      change: NOTHING,
      outages: [0, 0.05, 0.15],
      intrusion: NOTHING,
      'payment-fraud': NOTHING,
      'data-loss': NOTHING,
      'it-spend': [0, 0.1, 0.3],
      'required-controls': NOTHING,
      repeats: [0, 0.15, 0.3],
    },
    constants: { setUpHours: 3, steeringHoursPerProblem: 0.05 },
    fee: times('bought', 'hourlyRate', 'escalation'),
    steeringHours: plus('manageOnDemand', times('steeringHoursPerProblem', 'incidentsLeft', 'escalated')),
    setUp: times('setUpHours', 'ownerRate'),
    riskShare: 0,
    replacesItEmployee: false,
  },
} satisfies Option;
