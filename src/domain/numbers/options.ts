import type { Catalogue } from '../index.ts';
import type { Option, Provider, ShareRow } from '../options/option.ts';
import { SHARE_ROWS } from '../options/option.ts';
import { TERMS, type Term } from '../options/terms.ts';
import { LIMITS } from './limits.ts';
import type { Chapter, NumberEntry } from './number.ts';

/** What a provider takes over of each line. */
export const shares: Chapter = {
  title: 'What a provider takes over',
  entries: (catalogue) =>
    withProvider(catalogue).flatMap(([{ title }, { id }, at]) =>
      SHARE_ROWS.map((row) => ({
        id: `shares.${id}.${row}`,
        title: `“${title}” takes over: ${rowTitle(catalogue, row)}`,
        unit: 'share',
        limits: LIMITS.takenOver,
        places: [['options', at, 'provider', 'shares', row]],
      })),
    ),
};

/** The single numbers in what an option costs. */
export const terms: Chapter = {
  title: 'Terms of the options',
  entries: (catalogue) => withProvider(catalogue).flatMap((one) => [...constants(one), riskShare(one)]),
};

type Offered = readonly [option: Option, provider: Provider, at: number];

const withProvider = ({ options }: Catalogue): Offered[] =>
  options.flatMap((option, at): Offered[] => (option.provider === undefined ? [] : [[option, option.provider, at]]));

/** Two rows are no lines: one serves two lines, one the problems themselves. */
function rowTitle({ lines }: Catalogue, row: ShareRow): string {
  if (row === 'labour') return 'hours of owner and staff on IT';
  if (row === 'repeats') return 'repeats, prevented';
  const line = lines.find(({ id }) => id === row);
  if (line === undefined) throw new Error(`The row "${row}" of the shares is no cost line.`);
  return line.title;
}

const constants = ([{ title }, { id, constants }, at]: Offered): NumberEntry[] =>
  Object.keys(constants).map((name) => {
    const words = TERMS[name as Term];
    if (words === undefined) throw new Error(`Nothing says what "${name}" of ${id} means; add it to the terms.`);
    return {
      id: `terms.${id}.${name}`,
      title: `“${title}”: ${words.says}`,
      unit: words.unit,
      limits: LIMITS.hours,
      places: [['options', at, 'provider', 'constants', name]],
    };
  });

const riskShare = ([{ title }, { id }, at]: Offered): NumberEntry => ({
  id: `terms.${id}.riskShare`,
  title: `“${title}”: part of the risk that somebody comes in through the provider`,
  unit: 'share',
  limits: LIMITS.share,
  places: [['options', at, 'provider', 'riskShare']],
});
