import type { Formula } from './formula.ts';
import { perMonth, times } from './formula.ts';
import type { GroupId, Range, SourceId } from './vocabulary.ts';

/** One item of what IT costs today, a month. */
export interface CostLine {
  readonly id: string;
  readonly group: GroupId;
  readonly title: string;
  /** Money a month. Names are question keys, assumptions, or what `core/cost` derives from answers. */
  readonly cost: Formula;
  /** Where the formula comes from; the authors' own where it is absent. */
  readonly source?: SourceId;
  /** What the line means, in one sentence. */
  readonly says: string;
  /** Present on the lines that are a risk: chance times loss. */
  readonly risk?: Risk;
}

export const SIZE_NAMES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZE_NAMES)[number];
/** Likely staff below which a firm is small, and below which it is medium; from there on it is large. */
export const sizes = { small: 10, medium: 50 } as const;
export interface Sizes {
  readonly small: number;
  readonly medium: number;
}

/** How many people firms of a size have: `1–9`, `10–49`, `50+`. */
export const sizeTitle = ({ small, medium }: Sizes, size: Size): string =>
  ({ small: `1–${small - 1}`, medium: `${small}–${medium - 1}`, large: `${medium}+` })[size];

export type BySize<T> = Readonly<Record<Size, T>>;

/** Ends of a 90 % interval of a loss, in money at scale 1 (US dollars). The loss is lognormal. */
export type LossInterval = readonly [low: number, high: number];

/** A yearly chance of a loss, with the factors that answers put on either. */
export interface Risk {
  readonly chanceName: string;
  /** Chance a year, by size of firm. */
  readonly chance: BySize<Range>;
  readonly lossName: string;
  readonly loss: BySize<LossInterval>;
  readonly chanceFactors: readonly string[];
  readonly lossFactors: readonly string[];
  readonly sources: RiskSources;
  /** Whether it counts towards the chance of a loss beyond the cash buffer. */
  readonly inTail: boolean;
}

/** Where a risk's figures come from, and the published figures that they were held against. */
export interface RiskSources {
  readonly chance: SourceId;
  readonly loss: SourceId;
  readonly checks: readonly SourceId[];
}

type RiskLine = Omit<CostLine, 'group' | 'cost' | 'risk'> & Risk;

/** The expected cost of a risk: chance a year x its factors x expected loss x its factors, a month. */
export function defineRisk({ id, title, says, ...risk }: RiskLine): CostLine {
  const cost = perMonth(times(risk.chanceName, ...risk.chanceFactors, expected(risk.lossName), ...risk.lossFactors));
  return { id, group: 'uncovered-risks', title, says, cost, risk };
}

/** The name of a loss's expected value in formulas. */
export const expected = (lossName: string): string => `E[${lossName}]`;

/** Whether one value holds for firms of every size. */
export const isSameForAll = <T>(values: BySize<T>): boolean => new Set(Object.values(values)).size === 1;

/** The same value whatever the size of the firm. */
export const anySize = <T>(value: T): BySize<T> => ({ small: value, medium: value, large: value });
