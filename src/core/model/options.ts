import { expected } from '../../domain/costs.ts';
import type { Fix } from '../../domain/fixes/fix.ts';
import { type Formula, percent, perMonth, rest, times } from '../../domain/formula.ts';
import type { Catalogue, CostLine } from '../../domain/index.ts';
import { type Option, type Provider, SHARE_ROWS } from '../../domain/options/option.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import { combine, type Environment, evaluate, type Quantity, total } from '../simulation/quantity.ts';
import { type Choices, withChoices } from './environment.ts';
import { escalation } from './escalation.ts';
import type { Firm } from './firm.ts';
import { closeWith, costOfFixes, type WeighedFix } from './fixes.ts';
import { shareName } from './inputs.ts';

/** What an option costs in every draw, money a month, part by part. */
export interface OptionCost {
  readonly id: OptionId;
  readonly option: Option;
  /** The answers once the option has closed its gaps. */
  readonly choices: Choices;
  /** What is left of each line. */
  readonly lines: readonly { readonly id: string; readonly cost: Quantity }[];
  readonly parts: Readonly<Record<OptionPart, Quantity>>;
  readonly cost: Quantity;
  /** Money once: its own set-up and that of the fixes. */
  readonly setUpOnce: Quantity;
}
export const OPTION_PARTS = ['residual', 'fee', 'steering', 'setUp', 'fixes', 'providerRisk'] as const;
export type OptionPart = (typeof OPTION_PARTS)[number];

/** Computes one option over all draws; `environment` holds the inputs and the firm's constants. */
export function costOption(
  catalogue: Catalogue,
  option: Option,
  firm: Firm,
  choices: Choices,
  weighed: readonly WeighedFix[],
  environment: Environment,
): OptionCost {
  const { done, paid } = gapsClosed(option, choices, weighed);
  const closed = withChoices(catalogue, environment, done);
  const around = option.provider ? withProvider(catalogue, option.provider, firm, closed) : closed;
  const lines = catalogue.lines.map((line) => ({ id: line.id, cost: evaluate(residual(line, option, firm), around) }));
  const fixCost = costOfFixes(paid, environment);
  const once = option.provider ? evaluate(option.provider.setUp, around) : 0;
  const parts = {
    residual: total(lines.map(({ cost }) => cost)),
    fee: option.provider ? evaluate(option.provider.fee, around) : 0,
    steering: option.provider ? evaluate(times(option.provider.steeringHours, 'ownerRate'), around) : 0,
    setUp: combine('over', once, firm.horizonMonths),
    fixes: fixCost.monthly,
    providerRisk: option.provider ? evaluate(providerRisk(option.provider, firm), around) : 0,
  };
  const cost = total(OPTION_PARTS.map((part) => parts[part]));
  return { id: option.id, option, choices: done, lines, parts, cost, setUpOnce: combine('plus', once, fixCost.once) };
}

/** The answers after the option's fixes, and the fixes that the firm pays for itself. */
function gapsClosed(
  { closes }: Option,
  choices: Choices,
  weighed: readonly WeighedFix[],
): { done: Choices; paid: readonly Fix[] } {
  const selected = weighed.filter((one) => one.selected).map(({ fix }) => fix);
  switch (closes.by) {
    case 'nobody':
      return { done: choices, paid: [] };
    case 'firm':
      return { done: closeWith(choices, selected), paid: selected };
    case 'provider': {
      const inside = weighed.filter(({ open, fix }) => open && closes.fixes.includes(fix.id)).map(({ fix }) => fix);
      const paid = selected.filter(({ id }) => !closes.fixes.includes(id) && closes.answers[id] === undefined);
      return { done: { ...closeWith(choices, [...inside, ...paid]), ...closes.answers }, paid };
    }
  }
}

/** Adds the option's own shares and constants, and what its fee is made of. */
function withProvider(catalogue: Catalogue, provider: Provider, firm: Firm, environment: Environment): Environment {
  const around: Record<string, Quantity> = { ...environment, ...provider.constants };
  for (const row of SHARE_ROWS)
    around[row === 'repeats' ? 'prevented' : `share:${row}`] = drawnShare(row, provider, environment);
  around['labour'] = around['share:labour'] as Quantity;
  if (firm.hasProvider) around['share:it-spend'] = environment['providerSpend'] as Quantity;
  around['escalation'] = escalation(environment['escalator'] as Quantity, firm.horizonMonths);
  for (const [name, formula] of Object.entries(catalogue.providerWork)) around[name] = evaluate(formula, around);
  return around;
}

const drawnShare = (row: string, { id }: Provider, environment: Environment): Quantity =>
  environment[shareName(id, row)] as Quantity;

/** What is left of a line under an option, as a formula. */
function residual(line: CostLine, { provider }: Option, firm: Firm): Formula {
  if (provider === undefined) return line.cost;
  if (line.id === 'it-payroll') {
    return provider.replacesItEmployee && firm.hasItEmployee ? times(line.cost, percent('itPayrollKept')) : line.cost;
  }
  const share = shareOf(line.id);
  return share === undefined ? line.cost : times(afterRepeats(line), rest(times(share, 'ramp')));
}

/** The share of a line that is taken over: labour serves both hours, and not every freed owner hour is put to use. */
function shareOf(line: string): Formula | undefined {
  if (line === 'owner-time') return times('labour', 'redeployed');
  if (line === 'staff-time') return 'labour';
  return SHARE_ROWS.some((row) => row === line) ? `share:${line}` : undefined;
}

/** A line that counts incidents counts those that are left once repeats are prevented. */
const afterRepeats = ({ cost }: CostLine): Formula => replaced(cost, 'incidents', 'incidentsLeft');
const replaced = (formula: Formula, name: string, by: string): Formula => {
  if (typeof formula === 'object') return { ...formula, of: formula.of.map((part) => replaced(part, name, by)) };
  return formula === name ? by : formula;
};

/** A provider is a way in, too; whoever has one today already carries that risk. */
function providerRisk({ riskShare }: Provider, firm: Firm): Formula {
  return firm.hasProvider ? 0 : perMonth(times('pP', expected('LI'), 'sev', riskShare));
}
