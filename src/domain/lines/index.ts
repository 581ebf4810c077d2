import type { CostLine } from '../costs.ts';
import change from './change.ts';
import dataLoss from './data-loss.ts';
import intrusion from './intrusion.ts';
import itPayroll from './it-payroll.ts';
import itSpend from './it-spend.ts';
import keyPerson from './key-person.ts';
import outages from './outages.ts';
import ownerTime from './owner-time.ts';
import paymentFraud from './payment-fraud.ts';
import requiredControls from './required-controls.ts';
import staffTime from './staff-time.ts';
import waiting from './waiting.ts';

/** Every cost line, in the method's order. */
export const lines: readonly CostLine[] = [
  ownerTime,
  staffTime,
  waiting,
  change,
  itPayroll,
  outages,
  intrusion,
  paymentFraud,
  dataLoss,
  keyPerson,
  itSpend,
  requiredControls,
];
