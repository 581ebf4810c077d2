import { defaults } from '../domain/verdict.ts';
import type { Edge } from './edge.ts';
import { notAccepted } from './not-accepted.ts';

/** Seconds until the year 10000, which no date of ours reaches. */
const END_OF_FOUR_DIGIT_YEARS = Date.UTC(10_000, 0) / 1000;
const MOST_DRAWS = 1_000_000;
/** Fewer draws than this say nothing about a 10th percentile. Judgement. */
const FEWEST_DRAWS = 100;
const MOST_SEED = 2 ** 31 - 1;

const LONGEST_AUTHOR = 120;

/** Months over which what is paid once is spread. */
export const parseHorizon = whole('--horizon', defaults.horizonMonths.min, defaults.horizonMonths.max);
export const parseDraws = whole('--draws', FEWEST_DRAWS, MOST_DRAWS);
export const parseSeed = whole('--seed', 0, MOST_SEED);

/** A calendar day as yyyy-mm-dd. */
export function parseDate(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw notAccepted('--date', text, 'a day such as 2026-06-15');
}

/** Who made the assessment; it goes under the title of a report. */
export function parsePreparedBy(text: string): string {
  if (text.trim() !== '' && text.length <= LONGEST_AUTHOR) return text.trim();
  throw notAccepted('--prepared-by', text, `a name of at most ${LONGEST_AUTHOR} characters`);
}

/** The day the assessment bears: `SOURCE_DATE_EPOCH` (seconds) for reproducible reports, else today by the local clock. */
export function today({ env, now }: Edge): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return isoDay(now());
  const seconds = /^\d+$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (seconds < END_OF_FOUR_DIGIT_YEARS) return new Date(seconds * 1000).toISOString().slice(0, 10);
  throw notAccepted('SOURCE_DATE_EPOCH', epoch, 'a whole number of seconds since 1970');
}

function whole(name: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high) return value;
    throw notAccepted(name, text, `a whole number from ${low} to ${high}`);
  };
}

function isoDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
