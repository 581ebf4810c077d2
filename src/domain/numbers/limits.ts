/** What a number may be replaced by. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** True where the smallest value itself is refused. */
  readonly above?: true;
}

const MOST_MONEY = 100_000_000;

/**
 * Accepted limits by what a number counts. They are wide on purpose: they keep out slips of the pen and values at which
 * a formula has no meaning. All of them are judgements.
 */
export const LIMITS = {
  share: { min: 0, max: 1 },
  /** What a provider takes over; below zero it makes matters worse. */
  takenOver: { min: -1, max: 1 },
  chance: { min: 0, max: 1 },
  money: { min: 0, max: MOST_MONEY },
  /** Money of which the logarithm is taken, or by which something is divided. */
  moneyAboveNothing: { min: 0, max: MOST_MONEY, above: true },
  /** Multiplies money: no more than currencies differ. */
  scale: { min: 0, max: 10_000, above: true },
  factor: { min: 0, max: 100 },
  hours: { min: 0, max: 1000 },
  /** A fee that falls against inflation is below zero. */
  rise: { min: -0.5, max: 1 },
  monthlyFees: { min: 0, max: 24 },
  points: { min: 0, max: 100 },
  weight: { min: 0, max: 1000, above: true },
  /** A quantity that a rule compares: hours, problems, people, percent. */
  quantity: { min: 0, max: 10_000 },
  years: { min: 0, max: 50, above: true },
  /** Months without effect: a year at half at most. */
  rampMonths: { min: 0, max: 6 },
} as const satisfies Record<string, Limits>;
