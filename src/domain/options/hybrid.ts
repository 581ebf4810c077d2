import { plus, rest, times } from '../formula.ts';
import { NOTHING, type Option } from './option.ts';

export default {
  id: 'hybrid',
  title: 'Hybrid',
  advice: 'combine an AI assistant with human experts',
  says: 'An AI assistant answers first; what it cannot close goes to experts paid by the hour.',
  closes: { by: 'firm' },
  provider: {
    id: 'hybrid',
    shares: {
      labour: [0.25, 0.45, 0.65],
      waiting: [0.05, 0.2, 0.4],
      change: NOTHING,
      outages: [0.05, 0.2, 0.4],
      intrusion: [0, 0.05, 0.1],
      'payment-fraud': [0, 0.05, 0.1],
      'data-loss': [0, 0.05, 0.1],
      'it-spend': [0.1, 0.3, 0.6],
      'required-controls': [0, 0.1, 0.2],
      repeats: [0.1, 0.25, 0.4],
    },
    constants: { setUpHours: 4, setUpHoursPerSeat: 0.25, steeringHoursPerSeat: 0.02 },
    fee: times(plus(times('workstations', 'hybridPrice'), times(rest('ai'), 'bought', 'hourlyRate')), 'escalation'),
    steeringHours: plus('manageHybrid', times('steeringHoursPerSeat', 'workstations')),
    setUp: times(plus('setUpHours', times('setUpHoursPerSeat', 'workstations')), 'ownerRate'),
    riskShare: 0.5,
    replacesItEmployee: false,
  },
} satisfies Option;
