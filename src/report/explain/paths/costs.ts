import { fixFormulas } from '../../../core/model/fixes.ts';
import type { Formula } from '../../../domain/formula.ts';
import type { Catalogue } from '../../../domain/index.ts';
import type { Ids, PathRule } from './path-rule.ts';

const MONTHLY = [{ label: 'Unit', text: 'money a month, in the currency of the result' }];

const ofFix =
  (which: 'once' | 'monthly') =>
  ({ fixes }: Catalogue, ids: Ids): Formula | undefined => {
    const fix = fixes.find(({ id }) => id === ids['fix']);
    return fix && fixFormulas(fix)[which];
  };

/** The figures of what IT costs today, and of closing gaps. */
export const costPaths: readonly PathRule[] = [
  {
    path: 'today',
    estimate: true,
    title: 'What IT costs today',
    says: ['The lines added up in every draw; their means add up, their percentiles do not.'],
    formula: 'sum of the lines',
    facts: MONTHLY,
    seeAlso: ['lines'],
  },
  {
    path: 'lines.<line>.cost',
    estimate: true,
    title: 'What one line costs today',
    says: ['Its formula in every draw.'],
    model: ({ lines }, { line }) => lines.find(({ id }) => id === line)?.cost,
    facts: MONTHLY,
    seeAlso: ['lines.<line>'],
  },
  {
    path: 'fixes.<fix>.cost',
    title: 'What closing a gap costs',
    says: ['Set-up spread over the horizon, tools and upkeep, at the means of what goes in; 0 where it is not open.'],
    model: ofFix('monthly'),
    facts: MONTHLY,
    seeAlso: ['fixes.<fix>'],
  },
  {
    path: 'fixes.<fix>.effect',
    title: 'What closing a gap brings',
    says: ['By how much the risk lines fall with the answer replaced, alone and against today, at the means.'],
    formula: 'risk lines today − risk lines with the answer replaced',
    facts: MONTHLY,
    seeAlso: ['fixes.<fix>'],
  },
  {
    path: 'fixes.<fix>.setUpOnce',
    title: 'What closing a gap costs once',
    says: ['The hours to set it up, at the owner’s rate.'],
    model: ofFix('once'),
    facts: [{ label: 'Unit', text: 'money, once' }],
    seeAlso: ['fixes.<fix>'],
  },
  {
    path: 'tail.threshold',
    title: 'The loss that counts as big',
    says: ['The surprise bill that the firm could absorb, at its likely value.'],
    facts: [{ label: 'Unit', text: 'money' }],
    seeAlso: ['questions.cashBuffer'],
  },
  {
    path: 'tail.years',
    title: 'Years over which the chance of a big loss is given',
    says: ['A threshold of the method.'],
    seeAlso: ['thresholds.tail.years'],
  },
  {
    path: 'tail.today',
    title: 'Chance of a big loss as things stand',
    says: [
      'The chance of at least one loss of the threshold or more within the years, from break-ins, payment fraud and lost data.',
      'The chances a year are taken at their means, the losses are lognormal.',
    ],
    formula: '1 − exp(−years × sum of chance a year × chance that the loss is the threshold or more)',
    seeAlso: ['tail.threshold', 'lines.intrusion', 'lines.payment-fraud', 'lines.data-loss', 'thresholds.tail'],
  },
];
