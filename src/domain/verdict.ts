/** Where a status, a band, a strength or a need begins. All of them are judgements of the method. */
export const thresholds = {
  /** Severity (0-100) from which a sign is worth watching, present, acute; and the same for the score's bands. */
  severity: { watch: 20, present: 40, acute: 70 },
  score: { watch: 20, act: 40, urgent: 70 },
  /** Part of today's cost that rests on assumed quantities, above which measuring comes before deciding. */
  measureFirstAbove: 0.6,
  /** The same, above which no verdict is called clear. */
  clearUpTo: 0.4,
  /** An advantage smaller than this is a toss-up: money a month at scale 1, and as a part of today's mean. */
  smallAdvantage: { money: 25, share: 0.05 },
  clear: { pBest: 0.6, pAdvantage: 0.75 },
  lean: { pBest: 0.4, pAdvantage: 0.6 },
  /** Points of a finding from which the contract needs its service. */
  neededPoints: 30,
  /** The chance of a loss beyond the cash buffer above which the tail comes first. */
  tail: { years: 3, treatFirstAbove: 0.05 },
  /** Problems a month below which the article's rule of thumb speaks for help on demand. */
  onDemandBelow: 1,
  /** Likely staff above which the defaults are stretched. */
  calibratedUpTo: 100,
} as const;

/** How the run is set up when nobody says otherwise. */
export const defaults = {
  draws: 4096,
  seed: 1,
  horizonMonths: { default: 36, min: 12, max: 60 },
} as const;
