import { expected } from '../../domain/costs.ts';
import type { Fix } from '../../domain/fixes/fix.ts';
import { type Formula, namesIn, over, percent, perMonth, plus, rest, times } from '../../domain/formula.ts';
import type { Catalogue, CostLine } from '../../domain/index.ts';
import { type Option, type Provider, SHARE_ROWS } from '../../domain/options/option.ts';
import { type Choices, factorValues, noCopyName } from './environment.ts';
import { escalation } from './escalation.ts';
import type { Firm } from './firm.ts';
import { fixFormulas } from './fixes.ts';
import { shareName } from './inputs.ts';
import { type Definition, lineName, partName, SET_UP_ONCE, type Sheet, wholeLineName } from './sheet.ts';

export const OPTION_PARTS = ['residual', 'fee', 'steering', 'setUp', 'fixes', 'providerRisk'] as const;
export type OptionPart = (typeof OPTION_PARTS)[number];

/** The cost lines as they stand today. */
export function sheetOfToday(catalogue: Catalogue, choices: Choices): Sheet {
  const lines = catalogue.lines.map(({ id }): Definition => [lineName(id), wholeLineName(id)]);
  return {
    constants: factorValues(catalogue, choices),
    definitions: [['pNoCopy', noCopyName(choices)], ...catalogue.lines.map((line) => wholeLine(line)), ...lines],
    addends: lines.map(([name]) => name),
    asides: [],
  };
}

/** What an option costs, with the answers once its gaps are closed and the fixes that the firm pays for itself. */
export function sheetOfOption(
  catalogue: Catalogue,
  option: Option,
  firm: Firm,
  { done, paid }: { readonly done: Choices; readonly paid: readonly Fix[] },
): Sheet {
  const { provider } = option;
  const lines = catalogue.lines.map((line): Definition => [lineName(line.id), residual(line, option, firm)]);
  const own = provider === undefined ? 0 : provider.setUp;
  const fixes = paid.map(fixFormulas);
  const parts: readonly Definition[] = [
    [partName('fee'), provider?.fee ?? 0],
    [partName('steering'), provider === undefined ? 0 : times(provider.steeringHours, 'ownerRate')],
    [partName('setUp'), over(own, 'H')],
    [partName('fixes'), sum(fixes.map(({ monthly }) => monthly))],
    [partName('providerRisk'), provider === undefined ? 0 : providerRisk(provider, firm)],
  ];
  return {
    constants: { ...factorValues(catalogue, done), ...provider?.constants },
    definitions: [
      ['pNoCopy', noCopyName(done)],
      ...(provider === undefined ? [] : providerDefinitions(catalogue, provider, firm)),
      ...catalogue.lines.map((line) => wholeLine(line, provider)),
      ...lines,
      ...parts,
      [SET_UP_ONCE, plus(own, ...fixes.map(({ once }) => once))],
    ],
    addends: [...lines, ...parts].map(([name]) => name),
    asides: [SET_UP_ONCE],
  };
}

/** The option's own shares under the names that every option uses, and what its fee is made of. */
function providerDefinitions(catalogue: Catalogue, { id }: Provider, firm: Firm): Definition[] {
  const { base, quotedBase, ...work } = catalogue.providerWork;
  const shares = SHARE_ROWS.map((row): Definition => {
    const replaced = row === 'it-spend' && firm.hasProvider;
    return [shareOfRow(row), replaced ? 'providerSpend' : shareName(id, row)];
  });
  return [
    ...shares,
    ['escalation', escalation(firm.horizonMonths)],
    ...Object.entries(work),
    ['base', firm.hasSeatQuote ? quotedBase : base],
  ];
}

/** `labour` and `prevented` have names of their own in the formulas of the fees. */
function shareOfRow(row: (typeof SHARE_ROWS)[number]): string {
  if (row === 'labour') return 'labour';
  return row === 'repeats' ? 'prevented' : `share:${row}`;
}

/** A line before a provider takes a share of it; one that counts incidents counts those that are left after repeats. */
const wholeLine = ({ id, cost }: CostLine, provider?: Provider): Definition => [
  wholeLineName(id),
  provider !== undefined && namesIn(cost).includes('incidents') ? replaced(cost, 'incidents', 'incidentsLeft') : cost,
];

const replaced = (formula: Formula, name: string, by: string): Formula => {
  if (typeof formula === 'object') return { ...formula, of: formula.of.map((part) => replaced(part, name, by)) };
  return formula === name ? by : formula;
};

/** What is left of a line under an option, as a formula. */
function residual({ id }: CostLine, { provider }: Option, firm: Firm): Formula {
  const whole = wholeLineName(id);
  if (provider === undefined) return whole;
  if (id === 'it-payroll') {
    return provider.replacesItEmployee && firm.hasItEmployee ? times(whole, percent('itPayrollKept')) : whole;
  }
  const share = shareOf(id);
  return share === undefined ? whole : times(whole, rest(times(share, 'ramp')));
}

/** The share of a line that is taken over: labour serves both hours, and not every freed owner hour is put to use. */
function shareOf(line: string): Formula | undefined {
  if (line === 'owner-time') return times('labour', 'redeployed');
  if (line === 'staff-time') return 'labour';
  return SHARE_ROWS.some((row) => row === line) ? `share:${line}` : undefined;
}

/** A provider is a way in, too; whoever has one today already carries that risk. */
function providerRisk({ riskShare }: Provider, firm: Firm): Formula {
  return firm.hasProvider ? 0 : perMonth(times('pP', expected('LI'), 'sev', riskShare));
}

const sum = (formulas: readonly Formula[]): Formula => (formulas.length === 0 ? 0 : plus(...formulas));
