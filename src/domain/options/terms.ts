/** What the single numbers in an option's `constants` say. All of them are judgements. */
export const TERMS = {
  setUpHours: { says: 'Your own hours to get started', unit: 'hours' },
  setUpHoursPerSeat: { says: 'Your own hours to get started, more for each computer', unit: 'hours a computer' },
  steeringHoursPerSeat: { says: 'Hours a month to steer it, more for each computer', unit: 'hours a computer' },
  steeringHoursPerProblem: { says: 'Hours to steer each problem that goes out', unit: 'hours a problem' },
} as const satisfies Record<string, { readonly says: string; readonly unit: string }>;
export type Term = keyof typeof TERMS;
