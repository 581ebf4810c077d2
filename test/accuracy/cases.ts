import { readFileSync } from 'node:fs';
import type { AssessSettings } from '../../src/report/assess.ts';
import type { Result } from '../../src/report/result.ts';
import { assessed } from '../core/given.ts';
import { fileOf } from '../fixtures/scenarios.ts';
import type { MarketName } from './second-opinion.ts';

/** The scenarios that are measured: from next to nothing known to everything, in every market. */
export const measured = ['empty', 'article-example', 'bakery-fr', 'architects-ca', 'logistics-it-employee'] as const;
/** The default, its neighbours, and numbers people choose. */
export const seeds = [1, 2, 3, 42, 2026, 2_147_483_647] as const;
export const DEFAULT_DRAWS = 4096;

export type Given = Readonly<Record<string, unknown>>;
export const answersOf = (scenario: string): Given =>
  JSON.parse(readFileSync(fileOf(scenario, 'answers.json'), 'utf8'));
export const marketOf = (answers: Given): MarketName => (answers['market'] ?? 'us') as MarketName;

/** A scenario with the default number of draws. */
export const resultOf = (scenario: string, settings: Partial<AssessSettings> = {}): Result => {
  const answers = answersOf(scenario);
  return assessed(answers, { draws: DEFAULT_DRAWS, market: marketOf(answers), ...settings });
};

/** Prints measured errors when they are asked for: `SHOW_ACCURACY=1 npm test test/accuracy`. */
export function show(title: string, rows: readonly Readonly<Record<string, string>>[]): void {
  if (process.env['SHOW_ACCURACY'] === undefined) return;
  process.stdout.write(`\n${title}\n`);
  console.table(rows);
}
export const percentText = (share: number): string => `${(share * 100).toFixed(3)} %`;
