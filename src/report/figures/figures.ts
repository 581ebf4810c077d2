import type { Result } from '../result.ts';
import { CHANCE, type Figure, monthly, one, POINTS, SHARE, spread } from './figure.ts';
import { optionFigures } from './options.ts';
import { sensitivityFigures } from './sensitivity.ts';

/** Every figure of a result in one tidy list, unrounded; the months of the paths are left to JSON. */
export function figures(result: Result): Figure[] {
  return [
    ...verdictFigures(result),
    ...signFigures(result),
    ...todayFigures(result),
    ...fixFigures(result),
    ...optionFigures(result),
    ...tailFigures(result),
    ...sensitivityFigures(result),
  ];
}

function verdictFigures({ verdict, options }: Result): Figure[] {
  const title = options.find(({ id }) => id === verdict.option)?.title ?? verdict.option;
  return [
    one('verdict', 'verdict.pBest', `Chance that this is the cheapest way: ${title}`, CHANCE, verdict.pBest),
    one('verdict', 'verdict.pAdvantage', 'Chance that it beats the baseline', CHANCE, verdict.pAdvantage),
    one('verdict', 'verdict.assumedShare', "Part of today's cost that is assumed", SHARE, verdict.assumedShare),
  ];
}

const signFigures = ({ signs, score }: Result): Figure[] => [
  one('signs', 'score', 'Score', POINTS, score),
  ...signs.map(({ id, title, severity }) => one('signs', `signs.${id}.severity`, title, POINTS, severity)),
];

function todayFigures({ lines, today, currency }: Result): Figure[] {
  const unit = monthly(currency);
  return [
    ...lines.map(({ id, title, cost }) => spread('today', `lines.${id}`, title, unit, cost)),
    spread('today', 'today', 'IT costs today', unit, today),
  ];
}

function fixFigures({ fixes, currency }: Result): Figure[] {
  return fixes
    .filter(({ open }) => open)
    .flatMap(({ id, title, cost, effect, setUpOnce }) => [
      one('fixes', `fixes.${id}.setUpOnce`, `${title}: set-up`, `${currency} once`, setUpOnce),
      one('fixes', `fixes.${id}.cost`, `${title}: cost`, monthly(currency), cost),
      one('fixes', `fixes.${id}.effect`, `${title}: effect`, monthly(currency), effect),
    ]);
}

const tailFigures = ({ tail, currency }: Result): Figure[] => [
  one('tail', 'tail.threshold', 'A loss counts as big from', currency, tail.threshold),
  one('tail', 'tail.today', `Chance of a big loss in ${tail.years} years, today`, CHANCE, tail.today),
];
