import { plus, times } from '../formula.ts';
import type { Option } from './option.ts';

export default {
  id: 'subscription',
  title: 'Subscription',
  advice: 'take a monthly subscription',
  says: 'A provider looks after everything for a fixed price a seat and month.',
  closes: {
    by: 'provider',
    fixes: ['backup', 'mfa', 'updates', 'remoteAccess', 'adminBackup'],
    answers: { protection: 'monitored' },
  },
  provider: {
    id: 'subscription',
    shares: {
      labour: [0.45, 0.65, 0.8],
      waiting: [0.1, 0.25, 0.4],
      change: [0.3, 0.5, 0.7],
      outages: [0.15, 0.35, 0.55],
      intrusion: [0, 0.1, 0.25],
      'payment-fraud': [0, 0.1, 0.2],
      'data-loss': [0, 0.1, 0.2],
      'it-spend': [0.4, 0.7, 1],
      'required-controls': [0.4, 0.65, 0.9],
      repeats: [0.2, 0.4, 0.6],
    },
    constants: { setUpHours: 8, setUpHoursPerSeat: 0.6, steeringHoursPerSeat: 0.02 },
    fee: times('base', 'escalation'),
    steeringHours: plus('manageSubscription', times('steeringHoursPerSeat', 'workstations')),
    setUp: plus(
      times('onboardingMonths', 'base'),
      times(plus('setUpHours', times('setUpHoursPerSeat', 'workstations')), 'ownerRate'),
    ),
    riskShare: 1,
    replacesItEmployee: true,
  },
} satisfies Option;
