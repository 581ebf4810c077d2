import type { Quantity } from '../simulation/quantity.ts';

const MONTHS_A_YEAR = 12;

/** The average over the horizon of a fee of 1 that rises once a year: the mean of (1 + escalator)^(whole years). */
export function escalation(escalator: Quantity, horizonMonths: number): Quantity {
  return typeof escalator === 'number'
    ? averageFee(escalator, horizonMonths)
    : escalator.map((rise) => averageFee(rise, horizonMonths));
}

function averageFee(rise: number, horizonMonths: number): number {
  let sum = 0;
  let fee = 1;
  for (let month = 0; month < horizonMonths; month += MONTHS_A_YEAR) {
    sum += fee * Math.min(MONTHS_A_YEAR, horizonMonths - month);
    fee *= 1 + rise;
  }
  return sum / horizonMonths;
}
