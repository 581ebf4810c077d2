import type { Catalogue } from '../domain/index.ts';
import type { Answers } from './answers/answers.ts';
import { assumedKeys, isLineAssumed } from './answers/assumed.ts';
import { type Model, type ModelSettings, runModel } from './model/model.ts';
import { costPath, paybackMonth, yearlyRises } from './model/path.ts';
import { cashBuffer, tailRisk } from './model/tail.ts';
import { contractScope, orderActions, type ServiceNeed } from './recommendation/actions.ts';
import { type Reasons, reasonsFor } from './recommendation/reasons.ts';
import { applyRuleOfThumb, type RuleOfThumb } from './recommendation/rule-of-thumb.ts';
import { rankOptions, type Standing } from './recommendation/standing.ts';
import { decide, type Verdict } from './recommendation/verdict.ts';
import { type AssessedSign, assessSigns, type FiredFinding, type Score, scoreSigns } from './rules/rules.ts';
import { analyseSensitivity, type Sensitivity } from './sensitivity/sensitivity.ts';
import type { Quantity } from './simulation/quantity.ts';

/** Everything the method finds, as figures; `report` puts it into words. */
export interface Assessment {
  readonly settings: ModelSettings;
  readonly answers: Answers;
  readonly assumed: readonly string[];
  readonly signs: readonly AssessedSign[];
  readonly score: Score;
  readonly model: Model;
  /** The ids of the cost lines of which any answer is assumed. */
  readonly assumedLines: ReadonlySet<string>;
  readonly options: readonly AssessedOption[];
  readonly verdict: Verdict;
  readonly reasons: Reasons;
  readonly tail: { readonly threshold: number; readonly years: number; readonly today: number };
  readonly actions: readonly FiredFinding[];
  readonly scope: readonly ServiceNeed[];
  readonly ruleOfThumb: RuleOfThumb;
  readonly sensitivity: Sensitivity;
}

export interface AssessedOption extends Standing {
  /** The chance (0-1) of a loss beyond the cash buffer. */
  readonly tailRisk: number;
  /** Mean cost by the end of each month, added up, money. */
  readonly path: readonly number[];
  /** The first month by whose end it has cost less than the baseline. */
  readonly paybackMonth: number | null;
}

/** Assesses one client: a pure function of the catalogue, the answers and the settings. */
export function assessAnswers(catalogue: Catalogue, answers: Answers, settings: ModelSettings): Assessment {
  const signs = assessSigns(catalogue, answers);
  const model = runModel(catalogue, answers, settings);
  const { options, baseline } = rankOptions(model);
  const verdict = decide(catalogue, answers, model, { options, baseline });
  const tailCase = {
    catalogue,
    firm: model.firm,
    means: model.means,
    threshold: cashBuffer(catalogue, answers, model.firm),
  };
  const rises = yearlyRises(model.environment['escalator'] as Quantity);
  const pathOf = ({ cost }: Standing) => costPath(cost, rises, model, catalogue.constants.rampMonths);
  const baselinePath = pathOf(baseline);
  return {
    settings,
    answers,
    assumed: assumedKeys(catalogue, answers),
    signs,
    score: scoreSigns(signs, catalogue.thresholds),
    model,
    assumedLines: new Set(
      catalogue.lines.filter((line) => isLineAssumed(catalogue, line, answers)).map(({ id }) => id),
    ),
    options: options.map((one) => {
      const path = one.id === baseline.id ? baselinePath : pathOf(one);
      return {
        ...one,
        tailRisk: tailRisk(tailCase, one.cost.choices, one.cost.option),
        path,
        paybackMonth: paybackMonth(path, baselinePath),
      };
    }),
    verdict,
    reasons: reasonsFor(verdict, options),
    tail: {
      threshold: tailCase.threshold,
      years: catalogue.thresholds.tail.years,
      today: tailRisk(tailCase, answers.choices),
    },
    actions: orderActions(signs, model.fixes),
    scope: contractScope(signs, catalogue.thresholds.neededPoints),
    ruleOfThumb: applyRuleOfThumb(catalogue, model, verdict),
    sensitivity: analyseSensitivity(catalogue, answers.choices, model, options, verdict),
  };
}
