import type { Question } from './questions.ts';
import type { Effort, Service, SignId, SourceId } from './vocabulary.ts';

interface FindingBase {
  readonly id: string;
  /** One action that closes the finding. */
  readonly action: string;
  readonly effort: Effort;
  readonly service: Service;
  /** Where condition and points come from. */
  readonly source: SourceId;
}

/** The likely values whose sum is compared, if wanted as so many per computer or per person. */
export interface Measure {
  /** Unknown ones count 0 as long as one of them is known. */
  readonly sum: readonly string[];
  readonly per?: 'workstations' | 'staff';
}

/** Fires when a measured number passes a threshold; an unknown number never fires. */
export interface ThresholdFinding extends FindingBase {
  readonly kind: 'threshold';
  readonly measure: Measure;
  readonly comparison: 'above' | 'at-least';
  readonly threshold: number;
  /** Severity points, 0-100. */
  readonly points: number;
  /** Another finding that must have fired as well. */
  readonly and?: string;
  /** What is wrong and why it matters. */
  readonly says: string;
}

/** Fires on the answers that carry points; `unknown` is an answer here where it is listed. */
export interface AnswerFinding extends FindingBase {
  readonly kind: 'answer';
  readonly question: string;
  /** Severity points, 0-100, by answer. */
  readonly points: Readonly<Record<string, number>>;
  /** Answers that can't be averaged away: to be closed first, whatever the verdict. */
  readonly critical?: readonly string[];
  /** What is wrong and why it matters, by answer. */
  readonly says: Readonly<Record<string, string>>;
}

export type Finding = ThresholdFinding | AnswerFinding;

export const whenAbove = (
  id: string,
  rule: Omit<ThresholdFinding, 'id' | 'kind' | 'comparison'>,
): ThresholdFinding => ({
  kind: 'threshold',
  id,
  comparison: 'above',
  ...rule,
});
export const whenAtLeast = (
  id: string,
  rule: Omit<ThresholdFinding, 'id' | 'kind' | 'comparison'>,
): ThresholdFinding => ({
  kind: 'threshold',
  id,
  comparison: 'at-least',
  ...rule,
});
export const whenAnswered = (id: string, rule: Omit<AnswerFinding, 'id' | 'kind'>): AnswerFinding => ({
  kind: 'answer',
  id,
  ...rule,
});

/** One of the five warning signs: its weight in the score, its questions and its rules. */
export interface Sign {
  readonly id: SignId;
  /** The sign in the article's words, as said to the owner. */
  readonly title: string;
  /** Two words for progress lines and narrow columns. */
  readonly short: string;
  /** Relative weight in the score. */
  readonly weight: number;
  readonly questions: Readonly<Record<string, Question>>;
  readonly findings: readonly Finding[];
  /** With all of these unknown and no finding the sign is unknown. Empty: it is always assessed. */
  readonly restsOn: readonly string[];
}

export const defineSign = <const S extends Sign>(sign: S): S => sign;
