import { InvalidArgumentError } from 'commander';
import { defaults } from '../domain/verdict.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';

const MOST_DRAWS = 1_000_000;
/** Fewer draws than this say nothing about a 10th percentile. Judgement. */
const FEWEST_DRAWS = 100;
const MOST_SEED = 2 ** 31 - 1;

const whole =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(`A whole number from ${low} to ${high} is accepted.`);
  };

/** Months over which what is paid once is spread. */
export const parseHorizon = whole(defaults.horizonMonths.min, defaults.horizonMonths.max);
export const parseDraws = whole(FEWEST_DRAWS, MOST_DRAWS);
export const parseSeed = whole(0, MOST_SEED);

/** A calendar day as yyyy-mm-dd. */
export function parseDate(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('A day such as 2026-06-15 is accepted.');
}

/** The day the assessment bears: `SOURCE_DATE_EPOCH` (seconds) for reproducible reports, else today by the local clock. */
export function today({ env, now }: Edge): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return isoDay(now());
  const stamp = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(stamp.getTime())) return stamp.toISOString().slice(0, 10);
  throw new UserError(`SOURCE_DATE_EPOCH is "${epoch}", but whole seconds since 1970 are accepted; mend or unset it.`);
}

function isoDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
