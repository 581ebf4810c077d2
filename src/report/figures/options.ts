import type { Result } from '../result.ts';
import { CHANCE, type Figure, monthly, one, spread } from './figure.ts';

const PARTS: Readonly<Record<keyof Result['options'][number]['parts'], string>> = {
  residual: 'what remains',
  fee: 'fee',
  steering: 'steering',
  setUp: 'set-up, spread',
  fixes: 'fixes',
  providerRisk: 'provider risk',
};

/** Each option's cost, its parts, its chances and what it adds up to. */
export function optionFigures({ options, currency }: Result): Figure[] {
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
      one('options', `${path}.total12`, named('first 12 months'), currency, option.total12),
      one('options', `${path}.total36`, named('first 36 months'), currency, option.total36),
      one('options', `${path}.paybackMonth`, named('paid back by month'), 'month', option.paybackMonth),
      one('options', `${path}.pBest`, named('chance of being the cheapest'), CHANCE, option.pBest),
      one('options', `${path}.pSaves`, named('chance of saving money'), CHANCE, option.pSaves),
      one('options', `${path}.tailRisk`, named('chance of a big loss'), CHANCE, option.tailRisk),
    ];
  });
}
