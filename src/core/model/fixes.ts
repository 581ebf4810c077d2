import type { Fix } from '../../domain/fixes/fix.ts';
import { type Formula, over, plus, times } from '../../domain/formula.ts';
import type { Catalogue } from '../../domain/index.ts';
import { type Environment, evaluate } from '../simulation/quantity.ts';
import { type Choices, withChoices } from './environment.ts';
import { toolsName } from './inputs.ts';

/** A fix weighed alone and against today, at the means of its inputs. */
export interface WeighedFix {
  readonly fix: Fix;
  readonly open: boolean;
  readonly critical: boolean;
  readonly selected: boolean;
  readonly pays: boolean;
  /** Money a month, set-up spread over the horizon; 0 where it is not open. */
  readonly cost: number;
  /** By how much the risk lines fall, money a month. */
  readonly effect: number;
  /** Money once. */
  readonly setUpOnce: number;
}

/** What a fix costs once, and in all a month. */
export function fixFormulas(fix: Fix): FixFormulas {
  const known = formulasOf.get(fix) ?? makeFormulas(fix);
  formulasOf.set(fix, known);
  return known;
}

interface FixFormulas {
  readonly once: Formula;
  readonly monthly: Formula;
}

/** A fix is weighed again and again: for every input that may decide whether it pays. */
const formulasOf = new WeakMap<Fix, FixFormulas>();

function makeFormulas({ id, setUpHours, tools, upkeepHours }: Fix): FixFormulas {
  const hours = ({ base, perSeat }: { base: number; perSeat: number }) => plus(base, times(perSeat, 'workstations'));
  const once = times(hours(setUpHours), 'ownerRate');
  const buys = tools === undefined ? [] : [times(toolsName(id), 'workstations')];
  const upkeep = upkeepHours === undefined ? [] : [times(hours(upkeepHours), 'ownerRate')];
  return { once, monthly: plus(over(once, 'H'), ...buys, ...upkeep) };
}

/** Weighs every fix; `means` holds every input at its mean. */
export function weighFixes(catalogue: Catalogue, choices: Choices, means: Environment): WeighedFix[] {
  const today = riskTotal(catalogue, choices, means);
  return catalogue.fixes.map((fix) => {
    const answer = choices[fix.id] ?? 'unknown';
    const critical = fix.critical.includes(answer);
    if (!fix.open.includes(answer)) {
      return { fix, open: false, critical, selected: false, pays: false, cost: 0, effect: 0, setUpOnce: 0 };
    }
    const { once, monthly } = fixFormulas(fix);
    const cost = evaluate(monthly, means) as number;
    const effect = today - riskTotal(catalogue, { ...choices, [fix.id]: fix.becomes }, means);
    const pays = effect > cost;
    const setUpOnce = evaluate(once, means) as number;
    return { fix, open: true, critical, selected: critical || pays, pays, cost, effect, setUpOnce };
  });
}

/** The choices once these fixes are done. */
export const closeWith = (choices: Choices, fixes: readonly Fix[]): Choices => ({
  ...choices,
  ...Object.fromEntries(fixes.map(({ id, becomes }) => [id, becomes])),
});

function riskTotal(catalogue: Catalogue, choices: Choices, means: Environment): number {
  const environment = withChoices(catalogue, means, choices);
  return catalogue.lines
    .filter(({ risk }) => risk !== undefined)
    .reduce((sum, { cost }) => sum + (evaluate(cost, environment) as number), 0);
}
