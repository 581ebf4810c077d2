import type { Catalogue } from '../../domain/index.ts';
import type { OptionId, Strength } from '../../domain/vocabulary.ts';
import type { Answers } from '../answers/answers.ts';
import type { Model } from '../model/model.ts';
import { mean } from '../simulation/estimate.ts';
import type { Standing, Standings } from './standing.ts';

/** The recommended option, and how sure that is. */
export interface Verdict {
  readonly option: OptionId;
  readonly strength: Strength;
  readonly baseline: OptionId;
  readonly runnerUp: OptionId;
  /** The other side of a toss-up. */
  readonly tossUpWith?: OptionId;
  readonly pBest: number;
  readonly pAdvantage: number;
  /** Part of today's cost that rests on quantities nobody answered, 0-1. */
  readonly assumedShare: number;
  /** Whether that is too much for any verdict to be called clear. */
  readonly tooMuchAssumed: boolean;
  /** Whether it saves less against today than the method calls a difference. */
  readonly savesLittle: boolean;
}

/** The questions about quantities behind each line that can be assumed; rates are no quantities. */
export const QUANTITY_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'owner-time': ['ownerHours'],
  'staff-time': ['staffHours'],
  waiting: ['incidents', 'peopleStuck', 'hoursToWorkable'],
  change: ['newPeople', 'newDevices', 'projects'],
  outages: ['outages', 'outageDays', 'outageCostPerDay'],
};

/** Recommends the candidate with the highest mean net and says how sure that is. */
export function decide(
  catalogue: Catalogue,
  answers: Answers,
  model: Model,
  { options, baseline }: Standings,
): Verdict {
  // A stable sort leaves ties to the earlier option.
  const [first, second] = options.filter(({ candidate }) => candidate).sort((a, b) => b.meanNet - a.meanNet);
  if (first === undefined || second === undefined) throw new Error('Fewer than two candidates are left.');
  const assumedShare = shareAssumed(answers, model);
  const smallest = smallAdvantage(catalogue, model);
  const tooClose = first !== baseline && first.meanNet - baseline.meanNet < smallest;
  const sizeKnown = answers.numbers['staff'] !== undefined || answers.numbers['workstations'] !== undefined;
  const strength = strengthOf(catalogue, first, { assumedShare, tooClose, sizeKnown });
  const againstBaseline = tooClose || first.pAdvantage < catalogue.thresholds.lean.pAdvantage;
  return {
    option: first.id,
    strength,
    baseline: baseline.id,
    runnerUp: second.id,
    ...(strength === 'toss-up' && { tossUpWith: againstBaseline ? baseline.id : second.id }),
    pBest: first.pBest,
    pAdvantage: first.pAdvantage,
    assumedShare,
    tooMuchAssumed: assumedShare > catalogue.thresholds.clearUpTo,
    savesLittle: first.meanNet < smallest,
  };
}

interface Doubts {
  readonly assumedShare: number;
  readonly tooClose: boolean;
  readonly sizeKnown: boolean;
}

function strengthOf({ thresholds }: Catalogue, { pBest, pAdvantage }: Standing, doubts: Doubts): Strength {
  const { measureFirstAbove, clearUpTo, clear, lean } = thresholds;
  if (doubts.assumedShare > measureFirstAbove) return 'measure-first';
  if (doubts.tooClose) return 'toss-up';
  if (pBest >= clear.pBest && pAdvantage >= clear.pAdvantage) {
    return doubts.assumedShare > clearUpTo || !doubts.sizeKnown ? 'lean' : 'clear';
  }
  return pBest >= lean.pBest && pAdvantage >= lean.pAdvantage ? 'lean' : 'toss-up';
}

/** The advantage over the baseline below which a difference is not worth the change, money a month. */
function smallAdvantage({ thresholds }: Catalogue, { firm, today }: Model): number {
  const { money, share } = thresholds.smallAdvantage;
  return Math.max(money * firm.market.scale, share * mean(today));
}

function shareAssumed(answers: Answers, { lines, today }: Model): number {
  const all = mean(today);
  if (all === 0) return 0;
  const assumed = lines.reduce((sum, { id, cost }) => {
    const keys = QUANTITY_QUESTIONS[id];
    if (keys === undefined) return sum;
    const unanswered = keys.filter((key) => answers.numbers[key] === undefined).length;
    return sum + (mean(cost) * unanswered) / keys.length;
  }, 0);
  return assumed / all;
}
