import type { Unit } from '../../domain/questions.ts';
import type { Read } from './typed-number.ts';
import { unitNoun } from './words/units.ts';

/** A whole part that spaces, apostrophes or commas may group by three, then a decimal part. */
const AMOUNT = /^(?<whole>\d+(?:[ ,'’]\d{3}(?!\d))*)?(?:[.,](?<part>\d+))?\.?$/;
/** Read by the rule it would be 500; who types it may well mean a half. */
const ZERO_GROUPED = /^0,\d{3}$/;

/** One number with what people write around it: `$1,200`, `40 %`, `3h`, `30 min`, `25k`. */
export function readAmount(typed: string, unit: Unit, currency: string): Read<number> {
  const { before = '', digits, after = '' } = SPLIT.exec(typed)?.groups ?? {};
  const said = whatItSays(before.trim(), after.trim(), unit, currency);
  if (!said.ok) return said;
  if (digits === undefined) return refuse(notUnderstood(unit));
  const number = digits.trim();
  if (ZERO_GROUPED.test(number)) return refuse(`Write ${number.replace(',', '.')} or ${Number(number.slice(2))}.`);
  const { whole, part } = AMOUNT.exec(number)?.groups ?? {};
  if (whole === undefined && part === undefined) return refuse(notUnderstood(unit));
  return { ok: true, answer: Number(`${(whole ?? '0').replace(/\D/g, '')}.${part ?? '0'}`) * said.answer };
}

const SPLIT = /^(?<before>[^\d.,]*)(?<digits>[\d.,](?:[\d.,'’ ]*[\d.,])?)?(?<after>[^\d]*)$/;

const FOREIGN: Readonly<Record<string, RegExp>> = {
  USD: /[£€]|\b(?:gbp|eur|euros?|pounds?|cad)\b/,
  CAD: /[£€]|\b(?:gbp|eur|euros?|pounds?|usd)\b/,
  GBP: /[$€]|\b(?:usd|cad|eur|euros?|dollars?)\b/,
  EUR: /[$£]|\b(?:usd|cad|gbp|pounds?|dollars?)\b/,
};
const CURRENCY = /[$£€]|\b(?:usd|cad|gbp|eur|euros?|dollars?|pounds?)\b|\bca(?=\$)/g;
const ABOUT = /^(?:~|about|around|ca\.?|approx\.?)$/;

/** What the words around a number make of it: a factor, or a reason to refuse it. */
function whatItSays(before: string, after: string, unit: Unit, currency: string): Read<number> {
  const isMoney = unit.startsWith('money');
  const around = `${before} ${after}`;
  if (isMoney && FOREIGN[currency]?.test(around)) {
    return refuse(`Amounts are in ${currency} here; start with --market to use another currency.`);
  }
  const strip = (text: string) => (isMoney ? text.replace(CURRENCY, ' ') : text).trim();
  const [left, right] = [strip(before), strip(after)];
  if (left !== '' && !ABOUT.test(left)) return refuse(notUnderstood(unit));
  const thousands = isMoney && /^k\b/.test(right);
  const rest = (thousands ? right.slice(1) : right).trim();
  const known = WORDS[unit].find(([word]) => word.test(rest));
  if (rest !== '' && known === undefined) return refuse(notUnderstood(unit));
  return { ok: true, answer: (known?.[1] ?? 1) * (thousands ? 1000 : 1) };
}

const per = (word: string) => `(?:(?:/|\\b(?:an?|per|each|every)\\b)\\s*(?:${word})\\b\\s*)`;
const MONTH = per('months?|mo');
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
type Word = readonly [pattern: RegExp, factor: number];
const MINUTES_AN_HOUR = 60;

/** The words that may follow a number in each unit, with what they multiply it by. Another unit is no unit of ours. */
const WORDS: Readonly<Record<Unit, readonly Word[]>> = {
  people: [[whole('people|persons?|staff|employees?|users?'), 1]],
  computers: [[whole('computers?|pcs?|macs?|laptops?|machines?|devices?'), 1]],
  hours: [
    [whole(`(?:h|hrs?|hours?)\\s*${MONTH}?`), 1],
    [whole(`(?:m|mins?|minutes?)\\s*${MONTH}?`), 1 / MINUTES_AN_HOUR],
  ],
  days: [[whole('d|days?'), 1]],
  percent: [[whole('%|percent|per cent|pct'), 1]],
  money: [],
  'money an hour': [[whole(per('h|hrs?|hour')), 1]],
  'money a month': [[whole(MONTH), 1]],
  'money a day': [[whole(per('d|day')), 1]],
  'money a seat and month': [[whole(`${per('seat|user|computer|pc|device')}?(?:and)?\\s*${MONTH}?`), 1]],
  'problems a month': [[whole(`(?:problems?|incidents?|tickets?|times|x)?\\s*${MONTH}?`), 1]],
  'outages a year': [[whole(`(?:outages?|times|x)?\\s*${per('years?|yr')}?`), 1]],
  projects: [[whole('projects?|moves?|migrations?|systems?'), 1]],
};

const notUnderstood = (unit: Unit): string =>
  `Type ${unitNoun(unit)} as a number such as 8, a range such as 5-8 or 5-6-8, or ? if you don't know.`;
const refuse = (problem: string): Read<never> => ({ ok: false, problem });
