import type { Catalogue } from '../../domain/index.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { Choices } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import type { Standing } from '../recommendation/standing.ts';
import type { Verdict } from '../recommendation/verdict.ts';
import { breakEvenSeatPrice } from './break-even.ts';
import { fullCase } from './case.ts';
import { type Flip, flipsOf, isSteady } from './flips.ts';
import { type Information, informationByQuestion, perfectInformation } from './information.ts';
import { leversOf, quotedCase } from './levers.ts';
import { type TornadoBar, tornado } from './tornado.ts';

/** What would change the verdict, and what to find out first. */
export interface Sensitivity {
  readonly flips: readonly Flip[];
  /** The questions and prices at none of whose accepted values another candidate leads. */
  readonly steady: readonly string[];
  readonly findOutFirst: readonly Information[];
  /** The expected value of knowing everything, money a month: the bound of each of the above. */
  readonly perfectInformation: number;
  readonly tornado: readonly TornadoBar[];
  /** The option whose mean net the tornado compares with: the baseline, or the runner-up where that is recommended. */
  readonly tornadoAgainst: OptionId;
  readonly breakEvenSeatPrice: number | null;
}

/** Options that are candidates, or become one where another value makes a fix pay. */
function couldLead({ fixes }: Model): (option: Standing) => boolean {
  const mayPay = fixes.some(({ open, critical }) => open && !critical);
  return ({ id, candidate }) => candidate || (id === 'in-house-plus' && mayPay);
}

export function analyseSensitivity(
  catalogue: Catalogue,
  choices: Choices,
  model: Model,
  options: readonly Standing[],
  verdict: Verdict,
): Sensitivity {
  const full = fullCase(model, options.filter(couldLead(model)));
  const workshop = { catalogue, choices, model, full };
  const quoted = quotedCase(workshop);
  const levers = leversOf({ ...workshop, quoted });
  const flips = levers.flatMap((lever) => flipsOf(lever, verdict.option));
  const flipped = new Set(flips.map(({ key }) => key));
  const evpi = perfectInformation(
    model.room,
    options.filter(({ candidate }) => candidate).map(({ cost }) => cost.cost),
  );
  const tornadoAgainst = verdict.option === verdict.baseline ? verdict.runnerUp : verdict.baseline;
  return {
    flips,
    steady: levers.filter((lever) => !flipped.has(lever.key) && isSteady(lever, verdict.option)).map(({ key }) => key),
    findOutFirst: informationByQuestion(full, catalogue.questions, evpi),
    perfectInformation: evpi,
    tornado: tornado(full, verdict.option, tornadoAgainst),
    tornadoAgainst,
    breakEvenSeatPrice: breakEvenSeatPrice(quoted, verdict.baseline),
  };
}
