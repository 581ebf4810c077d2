import type { Catalogue } from '../index.ts';
import { assumptions, constants } from './assumptions.ts';
import { defaultAnswers } from './defaults.ts';
import { fixCosts } from './fixes.ts';
import { type Chapter, type MethodNumber, numberAt } from './number.ts';
import { shares, terms } from './options.ts';
import { prices } from './prices.ts';
import { factorTables, firmSizes, noCopies, risks } from './risks.ts';
import { points, ruleThresholds, weights } from './rules.ts';
import { verdictThresholds } from './verdict.ts';

/** The parts of the method that hold numbers, in the order in which a reader meets them. */
const CHAPTERS: readonly Chapter[] = [
  weights,
  points,
  ruleThresholds,
  verdictThresholds,
  defaultAnswers,
  firmSizes,
  risks,
  noCopies,
  factorTables,
  fixCosts,
  shares,
  terms,
  assumptions,
  constants,
  prices,
];

export interface NumberGroup {
  readonly title: string;
  readonly numbers: readonly MethodNumber[];
}

/** Every number of the method by chapter, as this catalogue has it. Nothing is listed by hand. */
export const numberGroups = (catalogue: Catalogue): NumberGroup[] =>
  CHAPTERS.map(({ title, entries }) => ({
    title,
    numbers: entries(catalogue).map((entry) => numberAt(catalogue, entry)),
  }));

/** Every number of the method by its id. */
export const listNumbers = (catalogue: Catalogue): ReadonlyMap<string, MethodNumber> =>
  new Map(numberGroups(catalogue).flatMap(({ numbers }) => numbers.map((number) => [number.id, number] as const)));
