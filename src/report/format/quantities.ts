import type { Unit } from '../../domain/questions.ts';
import { about } from './money.ts';

/** Figures shown of an amount that is no money: a judgement. */
const FIGURES = { small: 2, large: 3 } as const;
const LARGE = 100;

/** A value of a question in its unit's way: money with its sign, percentages with theirs, anything else bare. */
export function quantity(value: number, unit: Unit, sign: string): string {
  if (unit.startsWith('money')) return price(value, sign);
  return unit === 'percent' ? `${figure(value)}\u00a0%` : figure(value);
}

/** As many figures as mean something: `12`, `0.35`, `1,210`. */
function figure(value: number): string {
  if (Math.abs(value) >= 1000) return about(value);
  return String(Number(value.toPrecision(Math.abs(value) < LARGE ? FIGURES.small : FIGURES.large)));
}

/** Small prices keep their cents, where cents decide. */
const price = (value: number, sign: string): string =>
  value < LARGE && !Number.isInteger(value) ? `${sign}${value.toFixed(2)}` : about(value, sign);

/** Things that are counted are fewer, everything else is less. */
export const lessOf = (unit: Unit): string => (COUNTED.includes(unit) ? 'fewer' : 'less');
const COUNTED: readonly Unit[] = [
  'people',
  'computers',
  'hours',
  'days',
  'problems a month',
  'outages a year',
  'projects',
];
