import { type Formula, formulaText, over, percent, perMonth, times } from '../../../domain/formula.ts';
import type { Catalogue } from '../../../domain/index.ts';
import type { Provider } from '../../../domain/options/option.ts';
import type { Ids, PathRule } from './path-rule.ts';

const MONTHLY = [{ label: 'Unit', text: 'money a month, in the currency of the result' }];
const ONCE = [{ label: 'Unit', text: 'money, once' }];
const ADDED_UP = [{ label: 'Unit', text: 'money, added up since the first month' }];

/** A formula of the provider; nothing is computed where none is paid. */
const ofProvider =
  (formula: (provider: Provider) => Formula) =>
  ({ options }: Catalogue, { option }: Ids): Formula | undefined => {
    const provider = options.find(({ id }) => id === option)?.provider;
    return provider && formula(provider);
  };

/** The figures of the options. */
export const optionPaths: readonly PathRule[] = [
  {
    path: 'options.<option>.cost',
    estimate: true,
    title: 'What an option costs',
    says: ['Its parts, averaged over the horizon.'],
    formula: 'residual + fee + steering + setUp + fixes + providerRisk',
    facts: MONTHLY,
    seeAlso: ['options.<option>', 'options.<option>.parts.fee'],
  },
  {
    path: 'options.<option>.net',
    estimate: true,
    title: 'What an option saves against today',
    says: ['Below zero it costs more than today.'],
    formula: 'today − cost',
    facts: MONTHLY,
    seeAlso: ['today', 'options.<option>.cost'],
  },
  {
    path: 'options.<option>.advantage',
    estimate: true,
    title: 'What an option saves against the baseline',
    says: ['The baseline is in-house plus where there is anything to fix, else as is: closing gaps needs no provider.'],
    formula: 'net − net of the baseline',
    facts: MONTHLY,
    seeAlso: ['options.<option>.net', 'verdict.baseline'],
  },
  {
    path: 'options.<option>.pBest',
    title: 'Chance of being the cheapest',
    says: ['The share of draws in which it saves most among the candidates; 0 for an option that is none.'],
    seeAlso: ['options.<option>.net', 'thresholds.clear', 'thresholds.lean'],
  },
  {
    path: 'options.<option>.pSaves',
    title: 'Chance of saving money',
    says: ['The share of draws in which it costs less than today.'],
    seeAlso: ['options.<option>.net'],
  },
  {
    path: 'options.<option>.tailRisk',
    title: 'Chance of a big loss under an option',
    says: [
      'As today, with the gaps closed, less what the provider takes off each chance, plus the risk that somebody comes in through the provider.',
    ],
    formula: '1 − exp(−years × sum of (chance × (1 − share × ramp) + provider risk) × chance that the loss is big)',
    seeAlso: ['tail.today', 'shares.<option>', 'assumptions.pP'],
  },
  {
    path: 'options.<option>.parts.residual',
    title: 'What remains of today’s lines',
    says: [
      'Every line with the gaps closed, less what the provider takes over; owner time counts only as far as it is put to use.',
    ],
    formula: 'sum over the lines of line × (1 − share × ramp)',
    facts: MONTHLY,
    seeAlso: ['lines', 'shares.<option>', 'amounts.ramp', 'assumptions.redeployed'],
  },
  {
    path: 'options.<option>.parts.fee',
    title: 'What the provider is paid',
    says: ['The fee a month, averaged over the horizon.'],
    model: ofProvider(({ fee }) => fee),
    facts: MONTHLY,
    seeAlso: ['amounts.bought', 'amounts.base', 'amounts.ai', 'amounts.escalation'],
  },
  {
    path: 'options.<option>.parts.steering',
    title: 'What steering the provider costs',
    says: ['Hours a month, at the owner’s rate.'],
    model: ofProvider(({ steeringHours }) => times(steeringHours, 'ownerRate')),
    facts: MONTHLY,
    seeAlso: ['terms.<option>'],
  },
  {
    path: 'options.<option>.parts.setUp',
    title: 'What getting started costs, spread over the horizon',
    says: ['What is paid once, divided by the months of the horizon.'],
    model: ofProvider(({ setUp }) => over(setUp, 'H')),
    facts: MONTHLY,
    seeAlso: ['terms.<option>', 'amounts.H'],
  },
  {
    path: 'options.<option>.parts.fixes',
    title: 'What closing the gaps costs the firm',
    says: ['Set-up spread over the horizon, tools and upkeep of the fixes that the firm does itself.'],
    formula: 'sum of the fixes’ cost',
    facts: MONTHLY,
    seeAlso: ['fixes'],
  },
  {
    path: 'options.<option>.parts.providerRisk',
    title: 'The risk that somebody comes in through the provider',
    says: ['0 where a provider looks after IT already: that risk is there today.'],
    model: ofProvider(({ riskShare }) => perMonth(times('pP', 'E[LI]', 'sev', riskShare))),
    facts: MONTHLY,
    seeAlso: ['assumptions.pP', 'risks.LI', 'terms.<option>.riskShare'],
  },
  {
    path: 'options.<option>.setUpOnce',
    title: 'What is paid once',
    says: ['Getting started with the provider, and the set-up of the fixes that the firm does itself.'],
    facts: ONCE,
    seeAlso: ['options.<option>.parts.setUp', 'fixes'],
  },
  {
    path: 'options.<option>.lines.<line>',
    estimate: true,
    title: 'What is left of one line',
    says: [
      'The line with the gaps closed, less what the provider takes over.',
      `An IT employee under a subscription: ${formulaText(times('itPayroll', percent('itPayrollKept')))}.`,
    ],
    formula: 'line × (1 − share × ramp)',
    facts: MONTHLY,
    seeAlso: ['lines.<line>', 'shares.<option>', 'amounts.ramp'],
  },
  {
    path: 'options.<option>.paybackMonth',
    title: 'Payback month',
    says: [
      'The first month by whose end the option has cost less than the baseline, counted from the first fee; null where there is none within 60.',
      'Along the way the provider takes over half as much for three months, what is paid once comes before month 1, and the fee rises once a year.',
    ],
    seeAlso: ['options.<option>.path'],
  },
  {
    path: 'options.<option>.total12',
    title: 'Cost of the first 12 months',
    says: ['Along the monthly path, what is paid once included; so it is not 12 times the cost a month.'],
    facts: ADDED_UP,
    seeAlso: ['options.<option>.path'],
  },
  {
    path: 'options.<option>.total36',
    title: 'Cost of the first 36 months',
    says: ['Along the monthly path, what is paid once included.'],
    facts: ADDED_UP,
    seeAlso: ['options.<option>.path'],
  },
  {
    path: 'options.<option>.path',
    title: 'Cost month by month',
    says: [
      'The mean cost by the end of each month, added up: set-up before month 1, half the effect for three months, the fee dearer each year.',
    ],
    facts: ADDED_UP,
    seeAlso: ['constants.rampMonths', 'assumptions.escalator'],
  },
  {
    path: 'options.<option>.path.<month>',
    title: 'Cost by the end of a month',
    says: ['One step of the monthly path; the first one has the number 0.'],
    facts: ADDED_UP,
    seeAlso: ['options.<option>.path'],
  },
];
