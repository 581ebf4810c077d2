import type { Unit } from '../../../domain/questions.ts';
import { signOf } from '../../../report/format/money.ts';

/** What is typed for a unit, in a sentence: `Type hours as a number`. */
const NOUNS: Readonly<Record<Unit, string>> = {
  people: 'people',
  computers: 'computers',
  hours: 'hours',
  days: 'days',
  percent: 'a percentage',
  money: 'an amount',
  'money an hour': 'an amount an hour',
  'money a month': 'an amount a month',
  'money a day': 'an amount a day',
  'money a seat and month': 'an amount a seat and month',
  'problems a month': 'problems a month',
  'outages a year': 'outages a year',
  projects: 'projects',
};
export const unitNoun = (unit: Unit): string => NOUNS[unit];

/** Numbers with their unit: `5–8 hours`, `$1,200`, `40 %`. What is counted is named by the question. */
export function withUnit(numbers: string, unit: Unit, one: boolean): string {
  if (unit === 'percent') return `${numbers}\u00a0%`;
  if (unit === 'hours' || unit === 'days') return `${numbers} ${one ? unit.slice(0, -1) : unit}`;
  return numbers;
}

/** What stands before an amount of money, nothing before other numbers. */
export const signBefore = (unit: Unit, currency: string): string => (unit.startsWith('money') ? signOf(currency) : '');
