import type { Catalogue } from '../../domain/index.ts';

/** Thresholds of which each must be no lower than the one before it, with their values. */
export type Ladder = readonly (readonly [id: string, value: number])[];

/** The ladders that do not rise: a band or a status above its neighbour could never be reached. */
export const wrongLadders = ({ thresholds, sizes }: Catalogue): Ladder[] =>
  [
    rungs('thresholds.severity', thresholds.severity),
    rungs('thresholds.score', thresholds.score),
    rungs('sizes', sizes),
  ].filter((ladder) => !ladder.every(([, value], at) => at === 0 || value >= (ladder[at - 1]?.[1] ?? value)));

const rungs = (id: string, steps: object): Ladder =>
  Object.entries(steps).map(([step, value]) => [`${id}.${step}`, value] as const);
