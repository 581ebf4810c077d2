import type { GivenAnswers } from '../core/answers/answers.ts';
import type { Replacement, Settings } from '../core/settings/settings.ts';
import type {
  Band,
  Effort,
  GroupId,
  MarketId,
  OptionId,
  Service,
  SignId,
  SignStatus,
  Strength,
} from '../domain/vocabulary.ts';

/** A distribution in three numbers: the mean, and the 10th and 90th percentile. */
export interface Estimate {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/**
 * Everything an assessment says, as plain data: what `--json` prints and every renderer starts from. Money is a month
 * in `currency` unless its name says otherwise; shares and chances are 0-1; severities and scores are 0-100.
 */
export interface Result {
  readonly schemaVersion: '1';
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO date. */
  readonly assessedOn: string;
  readonly seed: number;
  readonly draws: number;
  readonly horizonMonths: number;
  readonly market: MarketId;
  readonly currency: string;
  readonly businessName?: string;
  readonly preparedBy?: string;
  /** The ids of the method's numbers that the user's own settings replaced, with their values. */
  readonly settings: Settings['values'];
  /** The same in words, with what the method has. */
  readonly replaced: readonly Replacement[];
  /** Whether whoever made this also sells what it may recommend. */
  readonly sellsServices: boolean;
  readonly answers: GivenAnswers;
  /** Question keys without an answer that the figures use; the money group apart. */
  readonly assumed: readonly string[];
  /** What was ignored or stretched, in sentences. */
  readonly warnings: readonly string[];
  readonly score: number;
  readonly band: Band;
  readonly signsPresent: number;
  readonly signs: readonly SignResult[];
  readonly today: Estimate;
  readonly lines: readonly LineResult[];
  readonly fixes: readonly FixResult[];
  readonly options: readonly OptionResult[];
  readonly verdict: VerdictResult;
  readonly tail: {
    readonly threshold: number;
    readonly years: number;
    readonly today: number;
    /** Whether the recommended option leaves a chance so high that it is to be treated first. */
    readonly treatFirst: boolean;
  };
  readonly actions: readonly ActionResult[];
  readonly contractScope: readonly {
    readonly service: Service;
    readonly need: 'needed' | 'useful' | 'not-needed';
    readonly because: string;
  }[];
  readonly askBeforeSigning: readonly { readonly criterion: string; readonly question: string }[];
  readonly ruleOfThumb: { readonly says: string; readonly agrees: boolean };
  /** The nearest values at which another candidate takes the lead, in the order of the questions. */
  readonly flips: readonly FlipResult[];
  /** The quantities and prices at none of whose accepted values another candidate leads. */
  readonly steady: readonly string[];
  /** What it is worth to know each uncertain answer exactly, money a month; largest first. */
  readonly findOutFirst: readonly FindOutResult[];
  /** What it would be worth to know everything (EVPI), money a month. */
  readonly perfectInformation: number;
  /** The inputs that move the recommended option's mean advantage most, widest first. */
  readonly tornado: readonly TornadoResult[];
  /** The option whose mean net the tornado compares with. */
  readonly tornadoAgainst: OptionId;
  /** Price a seat and month at which a subscription costs as much as the baseline; null where none above 0 does. */
  readonly breakEvenSeatPrice: number | null;
  /** For each option that is not recommended, what speaks for it and what it would need. */
  readonly otherSide: readonly OtherSideResult[];
}

export interface SignResult {
  readonly id: SignId;
  readonly title: string;
  readonly weight: number;
  readonly severity: number | null;
  readonly status: SignStatus;
  readonly findings: readonly FindingResult[];
}

export interface FindingResult {
  readonly id: string;
  readonly points: number;
  readonly critical: boolean;
  readonly says: string;
  readonly action: string;
  readonly effort: Effort;
  readonly service: Service;
}

export interface LineResult {
  readonly id: string;
  readonly group: GroupId;
  readonly title: string;
  readonly cost: Estimate;
  /** Whether any of its answers is assumed. */
  readonly assumed: boolean;
  readonly formula: string;
}

export interface FixResult {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly critical: boolean;
  readonly selected: boolean;
  /** Set-up spread over the horizon, tools and upkeep, money a month; 0 where it is not open. */
  readonly cost: number;
  /** By how much the risk lines fall, money a month. */
  readonly effect: number;
  /** Set-up, money once. */
  readonly setUpOnce: number;
  readonly pays: boolean;
  /** The answer it leads to. */
  readonly sets: string;
}

export interface OptionResult {
  readonly id: OptionId;
  readonly title: string;
  readonly candidate: boolean;
  readonly cost: Estimate;
  readonly net: Estimate;
  readonly advantage: Estimate;
  readonly pBest: number;
  readonly pSaves: number;
  readonly tailRisk: number;
  /** Means a month; they add up to `cost.mean`. */
  readonly parts: {
    readonly residual: number;
    readonly fee: number;
    readonly steering: number;
    readonly setUp: number;
    readonly fixes: number;
    readonly providerRisk: number;
  };
  /** Its own set-up and the fixes', money once. */
  readonly setUpOnce: number;
  /** The first month (1-60) by whose end it has cost less than the baseline; null where none is. */
  readonly paybackMonth: number | null;
  /** Mean cost of the first 12 and 36 months, what is paid once included, money. */
  readonly total12: number;
  readonly total36: number;
  /** Mean cost by the end of each of 60 months, added up, money. */
  readonly path: readonly number[];
  /** What is left of each line. */
  readonly lines: readonly { readonly id: string; readonly mean: number }[];
}

export interface VerdictResult {
  readonly option: OptionId;
  readonly strength: Strength;
  readonly baseline: OptionId;
  readonly runnerUp: OptionId;
  /** The option a toss-up is against; absent otherwise. */
  readonly tossUpWith?: OptionId;
  readonly pBest: number;
  readonly pAdvantage: number;
  readonly assumedShare: number;
  /** Whether too much is assumed for any verdict to be called clear. */
  readonly tooMuchAssumed: boolean;
  /** Whether it saves less against today than the method calls a difference, or nothing. */
  readonly savesLittle: boolean;
  readonly reasons: readonly string[];
}

/** What to do, most urgent first: critical findings, fixes that pay, then the rest by points. */
export interface ActionResult {
  readonly finding: string;
  readonly action: string;
  readonly effort: Effort;
  readonly service: Service;
  readonly critical: boolean;
}

export interface FlipResult {
  /** The question to answer with another value. */
  readonly key: string;
  /** What the figures rest on: an exact answer, or the mean of a range. */
  readonly current: number;
  readonly value: number;
  readonly direction: 'above' | 'below';
  /** The candidate that leads beyond the value. */
  readonly option: OptionId;
  readonly says: string;
}

export interface FindOutResult {
  readonly key: string;
  readonly title: string;
  /** Expected value of perfect information about this one (EVPPI), money a month. */
  readonly value: number;
  readonly how: string;
}

export interface TornadoResult {
  /** A question, or the dotted id of a price or an assumption. */
  readonly key: string;
  readonly title: string;
  /** Mean advantage with the input at its 10th and at its 90th percentile, money a month. */
  readonly low: number;
  readonly high: number;
  /** Those percentiles. */
  readonly from: number;
  readonly to: number;
}

export interface OtherSideResult {
  readonly option: OptionId;
  readonly strongest: string;
  readonly wouldNeed: string;
}
