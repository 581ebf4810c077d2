import { expected, type LossInterval } from '../../domain/costs.ts';
import type { Factor } from '../../domain/factors.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { Answers } from '../answers/answers.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';
import type { Firm } from './firm.ts';
import { NO_COPY, TESTED } from './inputs.ts';

/** The words that were chosen, by question key; a missing one is unknown. */
export type Choices = Answers['choices'];

/** Width of a 90 % interval of a normal distribution in standard deviations: twice the 95th percentile. */
const WIDTH_90 = 3.28971;

/** A lognormal loss, given the ends of its 90 % interval. */
export const lognormal = ([low, high]: LossInterval): { mu: number; sigma: number } => ({
  mu: (Math.log(high) + Math.log(low)) / 2,
  sigma: (Math.log(high) - Math.log(low)) / WIDTH_90,
});

/** The mean of a lognormal loss. */
export function expectedLoss(interval: LossInterval): number {
  const { mu, sigma } = lognormal(interval);
  return Math.exp(mu + (sigma * sigma) / 2);
}

/** What formulas may name beside the inputs and does not depend on which gaps are closed. */
export function firmConstants(catalogue: Catalogue, answers: Answers, firm: Firm): Readonly<Record<string, number>> {
  const { constants, lines } = catalogue;
  const losses = lines.flatMap(({ risk }) =>
    risk === undefined ? [] : [[expected(risk.lossName), expectedLoss(risk.loss[firm.size]) * firm.market.scale]],
  );
  return {
    ...Object.fromEntries(losses),
    H: firm.horizonMonths,
    ramp: 1 - constants.rampMonths / firm.horizonMonths,
    firstLine: firm.hasItEmployee ? constants.firstLineWithItEmployee : 1,
    // The fee for a server is due only where there is one.
    ...(answers.choices['server'] !== 'yes' && { serverFee: 0 }),
  };
}

/** Adds what depends on the choices: the factors on chances and losses, and whether a usable copy exists. */
export function withChoices(catalogue: Catalogue, environment: Environment, choices: Choices): Environment {
  // On top of the environment and no copy of it: it has more than a hundred names.
  return Object.assign(Object.create(environment), factorValues(catalogue, choices), {
    pNoCopy: environment[noCopyName(choices)] as Quantity,
  });
}

/** The input that says how likely it is that no usable copy exists. */
export const noCopyName = (choices: Choices): string => (choices['backup'] === TESTED ? NO_COPY.tested : NO_COPY.today);

/** Every factor at the given choices. */
export const factorValues = ({ factors }: Catalogue, choices: Choices): Record<string, number> =>
  Object.fromEntries(Object.entries(factors).map(([name, factor]) => [name, factorValue(factor, choices)]));

function factorValue(factor: Factor, choices: Choices): number {
  const answer = (key: string) => choices[key] ?? 'unknown';
  if (factor.kind === 'tables') {
    return Object.entries(factor.tables).reduce((product, [key, table]) => product * (table[answer(key)] ?? 1), 1);
  }
  const holds = Object.entries(factor.when).every(([key, words]) => words.includes(answer(key)));
  return holds ? factor.value : factor.otherwise;
}
