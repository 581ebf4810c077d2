import type { PathRule } from './path-rule.ts';

const MONTHLY = [{ label: 'Unit', text: 'money a month, in the currency of the result' }];

/** The figures of the verdict and of what would change it. */
export const verdictPaths: readonly PathRule[] = [
  {
    path: 'verdict.option',
    title: 'The recommended option',
    says: ['The candidate that saves most against today on average. Ties go to the earlier option.'],
    seeAlso: ['verdict.strength', 'options'],
  },
  {
    path: 'verdict.strength',
    title: 'How sure the verdict is',
    says: [
      'The first that applies: measure-first where too much is assumed; toss-up where the advantage over the baseline is small;',
      'clear where it is the cheapest often enough and beats the baseline often enough; lean where it nearly does; else toss-up.',
      'A clear verdict is only a lean where much is assumed, or where neither people nor computers are known.',
    ],
    seeAlso: [
      'thresholds.measureFirstAbove',
      'thresholds.smallAdvantage',
      'thresholds.clear',
      'thresholds.lean',
      'thresholds.clearUpTo',
    ],
  },
  {
    path: 'verdict.baseline',
    title: 'The option that the others must beat',
    says: ['In-house plus whenever a fix is selected, else as is.'],
    seeAlso: ['options.in-house-plus', 'fixes'],
  },
  {
    path: 'verdict.runnerUp',
    title: 'The second of the candidates',
    says: ['The candidate with the second highest mean saving.'],
    seeAlso: ['options'],
  },
  {
    path: 'verdict.pBest',
    title: 'Chance that the recommended option is the cheapest',
    says: ['The share of draws in which it saves most among the candidates.'],
    seeAlso: ['verdict.strength', 'thresholds.clear.pBest', 'thresholds.lean.pBest'],
  },
  {
    path: 'verdict.pAdvantage',
    title: 'Chance that the recommended option beats the baseline',
    says: ['The share of draws in which it saves more than the baseline; 1 for the baseline itself.'],
    seeAlso: ['verdict.strength', 'thresholds.clear.pAdvantage', 'thresholds.lean.pAdvantage'],
  },
  {
    path: 'verdict.assumedShare',
    title: 'Part of today’s cost that is assumed',
    says: ['Each line counts by the share of its quantity questions that nobody answered; rates do not count.'],
    formula:
      'sum over owner-time, staff-time, waiting, change, outages of mean × unanswered / questions, divided by the mean of today',
    seeAlso: ['thresholds.measureFirstAbove', 'thresholds.clearUpTo'],
  },
  {
    path: 'flips',
    title: 'What would change the verdict',
    says: [
      'For each quantity and each price the nearest value, among those accepted, at which another candidate saves most: over the same draws, with that one input held at the value.',
    ],
    seeAlso: ['verdict.option', 'steady'],
  },
  {
    path: 'flips.<key>.current',
    title: 'The value that the figures rest on',
    says: ['An exact answer, or the mean of a range.'],
    seeAlso: ['questions.<key>', 'flips'],
  },
  {
    path: 'flips.<key>.value',
    title: 'The value at which another option takes the lead',
    says: ['Found by holding the input there over all draws and computing every candidate again.'],
    seeAlso: ['questions.<key>', 'flips'],
  },
  {
    path: 'steady',
    title: 'What would not change the verdict',
    says: ['Quantities and prices at none of whose accepted values another candidate leads.'],
    seeAlso: ['flips'],
  },
  {
    path: 'findOutFirst',
    title: 'What to find out first',
    says: ['The assumed or ranged questions by what it would be worth to know each of them exactly.'],
    seeAlso: ['perfectInformation'],
  },
  {
    path: 'findOutFirst.<key>.value',
    title: 'What it is worth to know one answer exactly',
    says: [
      'The expected value of perfect information about this one: what choosing the best option for each of its values saves on average over choosing once.',
    ],
    formula:
      'mean over the values v of max over candidates of (mean net with the input at v) − max over candidates of mean net',
    facts: MONTHLY,
    seeAlso: ['questions.<key>', 'perfectInformation'],
  },
  {
    path: 'perfectInformation',
    title: 'What it would be worth to know everything',
    says: ['The expected value of perfect information: the bound of what any single answer can be worth.'],
    formula: 'mean of max over candidates of net − max over candidates of mean net',
    facts: MONTHLY,
    seeAlso: ['findOutFirst'],
  },
  {
    path: 'tornado',
    title: 'What moves the advantage most',
    says: [
      'The ten uncertain inputs that move the recommended option’s mean advantage most, each held at its 10th and at its 90th percentile over the same draws.',
    ],
    seeAlso: ['options'],
  },
  {
    path: 'tornado.<id+>.low',
    title: 'Mean advantage with the input at its 10th percentile',
    says: ['Over the same draws, with this one input held there.'],
    facts: MONTHLY,
    seeAlso: ['<id>', 'tornado'],
  },
  {
    path: 'tornado.<id+>.high',
    title: 'Mean advantage with the input at its 90th percentile',
    says: ['Over the same draws, with this one input held there.'],
    facts: MONTHLY,
    seeAlso: ['<id>', 'tornado'],
  },
  {
    path: 'tornado.<id+>.from',
    title: 'The input’s 10th percentile',
    says: ['One draw in ten lies below it.'],
    seeAlso: ['<id>', 'tornado'],
  },
  {
    path: 'tornado.<id+>.to',
    title: 'The input’s 90th percentile',
    says: ['One draw in ten lies above it.'],
    seeAlso: ['<id>', 'tornado'],
  },
  {
    path: 'breakEvenSeatPrice',
    title: 'Break-even price of a seat',
    says: [
      'The price a seat and month at which a subscription costs on average as much as the baseline; null where none above zero does.',
    ],
    facts: [{ label: 'Unit', text: 'money a seat and month' }],
    seeAlso: ['options.subscription.parts.fee', 'verdict.baseline'],
  },
  {
    path: 'ruleOfThumb',
    title: 'The article’s rule of thumb',
    says: ['Help on demand fits under one problem a month; from there on a subscription or a hybrid.'],
    seeAlso: ['thresholds.onDemandBelow'],
  },
];
