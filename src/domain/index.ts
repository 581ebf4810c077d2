import { assumptions, constants } from './assumptions.ts';
import { type CostLine, type Sizes, sizes } from './costs.ts';
import { type Criterion, criteria } from './criteria.ts';
import { factors, noCopy } from './factors.ts';
import type { Sign } from './findings.ts';
import { firm } from './firm.ts';
import { fixes } from './fixes/index.ts';
import { lines } from './lines/index.ts';
import { markets } from './markets/index.ts';
import { money } from './money.ts';
import { options } from './options/index.ts';
import { providerWork } from './options/provider-work.ts';
import type { Question } from './questions.ts';
import { signs } from './signs/index.ts';
import { thresholds } from './verdict.ts';
import type { SignId } from './vocabulary.ts';

/** A page of the questionnaire: the firm, one of the signs, or money. */
export interface Section {
  readonly id: 'firm' | SignId | 'money';
  readonly title: string;
  readonly short: string;
  readonly questions: Readonly<Record<string, Question>>;
}

/** The questionnaire in the order in which it is asked. */
export const sections: readonly Section[] = [
  { id: 'firm', title: 'Your firm', short: 'Firm', questions: firm },
  ...signs.map(({ id, title, short, questions }) => ({ id, title, short, questions })),
  { id: 'money', title: 'Money', short: 'Money', questions: money },
];

/** Every question by its key, in the order in which it is asked. */
export const questions: Readonly<Record<string, Question>> = Object.assign({}, ...sections.map((s) => s.questions));

/** Everything the method knows. The core takes it as an argument, so that settings can replace any number in it. */
export const catalogue = {
  signs,
  sections,
  questions,
  lines,
  sizes,
  factors,
  noCopy,
  fixes,
  options,
  providerWork,
  markets,
  assumptions,
  constants,
  criteria,
  thresholds,
} as const;
export interface Catalogue {
  readonly signs: readonly Sign[];
  readonly sections: readonly Section[];
  readonly questions: Readonly<Record<string, Question>>;
  readonly lines: readonly CostLine[];
  readonly sizes: Sizes;
  readonly factors: typeof factors;
  readonly noCopy: typeof noCopy;
  readonly fixes: typeof fixes;
  readonly options: typeof options;
  readonly providerWork: typeof providerWork;
  readonly markets: typeof markets;
  readonly assumptions: typeof assumptions;
  readonly constants: typeof constants;
  readonly criteria: readonly Criterion[];
  readonly thresholds: typeof thresholds;
}
export type { CostLine, Criterion, Question, Sign };
