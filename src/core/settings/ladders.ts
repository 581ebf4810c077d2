import type { Catalogue } from '../../domain/index.ts';

/** Thresholds of which each must be no lower than the one before it, with their values. */
export type Ladder = readonly (readonly [id: string, value: number])[];

/** The ladders that do not rise: a band or a status above its neighbour could never be reached. */
export const wrongLadders = ({ thresholds }: Catalogue): Ladder[] =>
  [rungs('thresholds.severity', thresholds.severity), rungs('thresholds.score', thresholds.score)].filter(
    (ladder) => !ladder.every(([, value], at) => at === 0 || value >= (ladder[at - 1]?.[1] ?? value)),
  );

const rungs = (id: string, steps: Readonly<Record<string, number>>): Ladder =>
  Object.entries(steps).map(([step, value]) => [`${id}.${step}`, value] as const);
