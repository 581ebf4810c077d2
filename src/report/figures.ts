import type { Estimate, Result } from './result.ts';

/** One number of a result with its name, for formats that hold numbers and not sentences. */
export interface Figure {
  readonly section: string;
  /** The dotted path that names this number everywhere; unique in a result. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The number itself where it has no spread; null where it was not assessed. */
  readonly mean: number | null;
  /** Present where it is uncertain. */
  readonly p10?: number;
  readonly p90?: number;
}

/** Every figure of a result in one tidy list, unrounded. */
export function figures(result: Result): Figure[] {
  return [
    ...verdictFigures(result),
    ...signFigures(result),
    ...todayFigures(result),
    ...fixFigures(result),
    ...optionFigures(result),
    ...tailFigures(result),
  ];
}

const CHANCE = 'chance 0-1';
const SHARE = 'share 0-1';
const POINTS = 'points 0-100';

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

const PARTS: Readonly<Record<keyof Result['options'][number]['parts'], string>> = {
  residual: 'what remains',
  fee: 'fee',
  steering: 'steering',
  setUp: 'set-up, spread',
  fixes: 'fixes',
  providerRisk: 'provider risk',
};

function optionFigures({ options, currency }: Result): Figure[] {
  const unit = monthly(currency);
  return options.flatMap(({ id, title, ...option }) => {
    const path = `options.${id}`;
    const named = (what: string) => `${title}: ${what}`;
    return [
      spread('options', `${path}.cost`, named('cost'), unit, option.cost),
      spread('options', `${path}.net`, named('saved against today'), unit, option.net),
      spread('options', `${path}.advantage`, named('saved against the baseline'), unit, option.advantage),
      ...Object.entries(PARTS).map(([part, what]) =>
        one('options', `${path}.parts.${part}`, named(what), unit, option.parts[part as keyof typeof option.parts]),
      ),
      one('options', `${path}.setUpOnce`, named('set-up'), `${currency} once`, option.setUpOnce),
      one('options', `${path}.pBest`, named('chance of being the cheapest'), CHANCE, option.pBest),
      one('options', `${path}.pSaves`, named('chance of saving money'), CHANCE, option.pSaves),
      one('options', `${path}.tailRisk`, named('chance of a big loss'), CHANCE, option.tailRisk),
    ];
  });
}

const tailFigures = ({ tail, currency }: Result): Figure[] => [
  one('tail', 'tail.threshold', 'A loss counts as big from', currency, tail.threshold),
  one('tail', 'tail.today', `Chance of a big loss in ${tail.years} years, today`, CHANCE, tail.today),
];

const monthly = (currency: string): string => `${currency} a month`;

const one = (section: string, id: string, title: string, unit: string, mean: number | null): Figure => ({
  section,
  id,
  title,
  unit,
  mean,
});

const spread = (section: string, id: string, title: string, unit: string, estimate: Estimate): Figure => ({
  ...one(section, id, title, unit, estimate.mean),
  p10: estimate.p10,
  p90: estimate.p90,
});
