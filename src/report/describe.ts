import { isAssumed } from '../core/answers/assumed.ts';
import type { Assessment } from '../core/assess.ts';

import type { FiredFinding } from '../core/rules/rules.ts';
import type { Replacement, Settings } from '../core/settings/settings.ts';
import { estimate } from '../core/simulation/estimate.ts';
import { formulaText } from '../domain/formula.ts';
import type { Catalogue } from '../domain/index.ts';
import { tool } from '../tool.ts';
import { describeSensitivity } from './describe-sensitivity.ts';
import { otherSideTexts } from './other-side.ts';
import { findingText, questionsToAsk, reasonTexts, ruleOfThumbText, warningTexts } from './phrases.ts';
import type { FindingResult, FixResult, LineResult, OptionResult, Result, SignResult } from './result.ts';

interface Signature {
  readonly assessedOn: string;
  readonly preparedBy?: string;
  readonly settings?: Settings;
}

/** The assessment as the plain, self-contained result that every renderer starts from. */
export function describe(catalogue: Catalogue, assessment: Assessment, signature: Signature): Result {
  const { assessedOn, preparedBy, settings: ownSettings } = signature;
  const own = ownSettings?.replaced ?? [];
  const { settings, answers, model, verdict, score } = assessment;
  return {
    schemaVersion: '1',
    tool,
    assessedOn,
    seed: settings.seed,
    draws: settings.draws,
    horizonMonths: settings.horizonMonths,
    market: settings.market,
    currency: model.firm.market.currency,
    ...(answers.businessName !== undefined && { businessName: answers.businessName }),
    ...(preparedBy !== undefined && { preparedBy }),
    settings: ownSettings?.values ?? {},
    replaced: own,
    sellsServices: ownSettings?.sellsServices ?? false,
    answers: answers.given,
    assumed: assessment.assumed,
    warnings: warningTexts(catalogue, answers, model.firm),
    score: score.score,
    band: score.band,
    signsPresent: score.signsPresent,
    signs: describeSigns(assessment, own),
    today: estimate(model.today),
    lines: describeLines(catalogue, assessment),
    fixes: describeFixes(assessment),
    options: describeOptions(assessment),
    verdict: { ...verdict, reasons: reasonTexts(catalogue, assessment) },
    tail: { ...assessment.tail, treatFirst: isTailFirst(catalogue, assessment) },
    actions: assessment.actions.map(({ finding, critical }) => ({
      finding: finding.id,
      action: finding.action,
      effort: finding.effort,
      service: finding.service,
      critical,
    })),
    contractScope: assessment.scope.map(({ service, need, because }) => ({
      service,
      need,
      because: because === undefined ? 'Nothing in the answers asks for it.' : findingText(because, own),
    })),
    askBeforeSigning: questionsToAsk(catalogue, assessment.signs),
    ruleOfThumb: {
      says: ruleOfThumbText(catalogue, assessment.ruleOfThumb, isAssumed('incidents', answers)),
      agrees: assessment.ruleOfThumb.agrees,
    },
    ...describeSensitivity(catalogue, assessment),
    otherSide: otherSideTexts(catalogue, assessment),
  };
}

/** Whether the recommended option leaves a chance of a big loss that no saving outweighs. */
const isTailFirst = ({ thresholds }: Catalogue, { options, verdict }: Assessment): boolean =>
  options.some(({ id, tailRisk }) => id === verdict.option && tailRisk > thresholds.tail.treatFirstAbove);

function describeSigns({ signs }: Assessment, own: readonly Replacement[]): SignResult[] {
  return signs.map(({ sign: { id, title, weight }, severity, status, fired }) => ({
    id,
    title,
    weight,
    severity,
    status,
    findings: fired.map((hit) => describeFinding(hit, own)),
  }));
}

const describeFinding = (hit: FiredFinding, own: readonly Replacement[]): FindingResult => ({
  id: hit.finding.id,
  points: hit.points,
  critical: hit.critical,
  says: findingText(hit, own),
  action: hit.finding.action,
  effort: hit.finding.effort,
  service: hit.finding.service,
});

function describeLines({ lines }: Catalogue, { model, assumedLines }: Assessment): LineResult[] {
  return lines.map(({ id, group, title, cost }, place) => ({
    id,
    group,
    title,
    cost: estimate(model.lines[place]?.cost ?? 0),
    assumed: assumedLines.has(id),
    formula: formulaText(cost),
  }));
}

function describeFixes({ model }: Assessment): FixResult[] {
  return model.fixes.map(({ fix, open, critical, selected, cost, effect, setUpOnce, pays }) => ({
    id: fix.id,
    title: fix.title,
    open,
    critical: open && critical,
    selected,
    cost,
    effect,
    setUpOnce,
    pays,
    sets: fix.becomes,
  }));
}

function describeOptions({ options }: Assessment): OptionResult[] {
  return options.map(({ id, cost: { option, cost, parts, setUpOnce, lines }, ...standing }) => ({
    id,
    title: option.title,
    candidate: standing.candidate,
    cost: estimate(cost),
    net: estimate(standing.net),
    advantage: estimate(standing.advantage),
    pBest: standing.pBest,
    pSaves: standing.pSaves,
    tailRisk: standing.tailRisk,
    parts,
    setUpOnce,
    paybackMonth: standing.paybackMonth,
    total12: standing.path[12 - 1] ?? 0,
    total36: standing.path[36 - 1] ?? 0,
    path: standing.path,
    lines,
  }));
}
