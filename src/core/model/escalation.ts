import { type Formula, over, plus, times } from '../../domain/formula.ts';

const MONTHS_A_YEAR = 12;

/** The average over the horizon of a fee of 1 that rises once a year: the mean of (1 + escalator)^(whole years). */
export function escalation(horizonMonths: number): Formula {
  const rise = plus(1, 'escalator');
  const lastYear = Math.ceil(horizonMonths / MONTHS_A_YEAR) - 1;
  let months: Formula = horizonMonths - lastYear * MONTHS_A_YEAR;
  // From the last year backwards: 12 + (1 + e)(12 + (1 + e)(…)).
  for (let year = 0; year < lastYear; year++) months = plus(MONTHS_A_YEAR, times(rise, months));
  return over(months, horizonMonths);
}
