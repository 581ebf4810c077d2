import { times } from '../../domain/formula.ts';
import type { Catalogue, CostLine } from '../../domain/index.ts';
import type { Option } from '../../domain/options/option.ts';
import type { Answers } from '../answers/answers.ts';
import { chanceAbove } from '../simulation/normal.ts';
import { evaluate } from '../simulation/quantity.ts';
import { type Choices, lognormal, withChoices } from './environment.ts';
import { fallbackOf } from './fallback.ts';
import type { Firm } from './firm.ts';
import { shareName } from './inputs.ts';

/** What the chance of a big loss is computed from: the inputs at their means, and the loss that counts as big. */
export interface TailCase {
  readonly catalogue: Catalogue;
  readonly firm: Firm;
  readonly means: Readonly<Record<string, number>>;
  /** Money: a loss of this much or more counts. */
  readonly threshold: number;
}

/** The loss that counts as big: the surprise bill the client could absorb, at its likely value. */
export function cashBuffer(catalogue: Catalogue, answers: Answers, firm: Firm): number {
  const known = answers.numbers['cashBuffer'];
  if (known !== undefined) return known[1];
  const question = catalogue.questions['cashBuffer'];
  if (question?.kind !== 'number') throw new Error('cashBuffer lost its question');
  const source = fallbackOf(question, firm, () => false);
  if (source.kind !== 'range') throw new Error('cashBuffer lost its fallback');
  return source.range[1];
}

/**
 * The chance (0-1) of at least one loss of the threshold or more within the method's three years, with these choices
 * made and, where an option is given, with what its provider takes off each chance and adds to a break-in's.
 */
export function tailRisk(tail: TailCase, choices: Choices, option?: Option): number {
  const { catalogue, means } = tail;
  const environment = withChoices(catalogue, means, choices) as Readonly<Record<string, number>>;
  const yearly = catalogue.lines.reduce((sum, line) => sum + bigLossesAYear(line, tail, environment, option), 0);
  return 1 - Math.exp(-catalogue.thresholds.tail.years * yearly);
}

function bigLossesAYear(
  { id, risk }: CostLine,
  { firm, means, threshold }: TailCase,
  environment: Readonly<Record<string, number>>,
  option: Option | undefined,
): number {
  if (risk === undefined || !risk.inTail) return 0;
  const chance = evaluate(times(risk.chanceName, ...risk.chanceFactors), environment) as number;
  const lossFactor = evaluate(times(1, ...risk.lossFactors), environment) as number;
  const { mu, sigma } = lognormal(risk.loss[firm.size]);
  const atLeast = chanceAbove((Math.log(threshold / (lossFactor * firm.market.scale)) - mu) / sigma);
  if (option?.provider === undefined) return chance * atLeast;
  const share = means[shareName(option.id, id)] ?? 0;
  const through = id === 'intrusion' && !firm.hasProvider ? (means['pP'] ?? 0) * option.provider.riskShare : 0;
  return (chance * (1 - share * (environment['ramp'] ?? 1)) + through) * atLeast;
}
