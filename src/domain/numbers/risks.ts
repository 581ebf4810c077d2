import {
  type Sizes as Bounds,
  type BySize,
  isSameForAll,
  type Risk,
  SIZE_NAMES,
  type Size,
  sizeTitle,
} from '../costs.ts';
import { noCopySources } from '../factors.ts';
import type { CostLine } from '../index.ts';
import { LIMITS } from './limits.ts';
import type { Chapter, NumberEntry, Place } from './number.ts';

/** Chances and losses of the risk lines, by size of the firm. */
export const risks: Chapter = {
  title: 'Risks: chances a year and losses',
  entries: ({ lines, sizes }) =>
    lines.flatMap((line, at) => (line.risk === undefined ? [] : ofRisk(line, line.risk, ['lines', at, 'risk'], sizes))),
};

/** The number of people from which a firm counts as the next larger one. */
export const firmSizes: Chapter = {
  title: 'Sizes of firms',
  entries: ({ sizes }) =>
    Object.keys(sizes).map((size) => ({
      id: `sizes.${size}`,
      title: `Firms of fewer people than this are ${size === 'small' ? 'small' : 'medium, from there on large'}, for the risks`,
      unit: 'people',
      limits: LIMITS.quantity,
      places: [['sizes', size]],
    })),
};

/** How likely it is that lost data can't be brought back. */
export const noCopies: Chapter = {
  title: 'Chance that no usable copy exists',
  entries: ({ noCopy }) =>
    Object.keys(noCopy).map((answer) => ({
      id: `noCopy.${answer}`,
      title: `Chance that no usable copy exists when data is lost, where backup is ${answer}`,
      unit: 'chance',
      limits: LIMITS.chance,
      source: noCopySources[answer as keyof typeof noCopySources],
      places: [['noCopy', answer]],
    })),
};

/** What answers do to chances and losses. */
export const factorTables: Chapter = {
  title: 'Factors on chances and losses',
  entries: ({ factors }) =>
    Object.entries(factors).flatMap(([name, factor]) => {
      const entry = (path: readonly string[], where: string): NumberEntry => ({
        id: ['factors', name, ...path.filter((step) => step !== 'tables')].join('.'),
        title: `Multiplies ${factor.says} ${where}`,
        unit: 'times',
        limits: LIMITS.factor,
        places: [['factors', name, ...path]],
      });
      if (factor.kind === 'tables') {
        return Object.entries(factor.tables).flatMap(([key, table]) =>
          Object.keys(table).map((answer) => entry(['tables', key, answer], `where ${key} is ${answer}`)),
        );
      }
      const holds = Object.entries(factor.when).map(([key, words]) => `${key} is ${words.join(' or ')}`);
      return [entry(['value'], `where ${holds.join(' and ')}`), entry(['otherwise'], 'in all other cases')];
    }),
};

function ofRisk({ title }: CostLine, risk: Risk, place: Place, bounds: Bounds): NumberEntry[] {
  const { chanceName, chance, lossName, loss, sources } = risk;
  return [
    ...bySize(chance, bounds, (sizes, where) => ({
      id: idOf(chanceName, sizes),
      title: `“${title}”: chance a year${where}`,
      unit: 'chance a year',
      limits: LIMITS.chance,
      source: sources.chance,
      checks: sources.checks,
      places: placesOf(place, 'chance', sizes),
    })),
    ...bySize(loss, bounds, (sizes, where) => ({
      id: idOf(lossName, sizes),
      title: `“${title}”: what one costs in 9 of 10 cases${where}`,
      unit: 'USD, before the money scale',
      limits: LIMITS.moneyAboveNothing,
      source: sources.loss,
      checks: sources.checks,
      places: placesOf(place, 'loss', sizes),
    })),
  ];
}

/** One entry a size, or a single one where the value is the same for every firm. */
function bySize<T>(
  values: BySize<T>,
  bounds: Bounds,
  make: (sizes: Sizes, where: string) => NumberEntry,
): NumberEntry[] {
  if (isSameForAll(values)) return [make(SIZE_NAMES, '')];
  return SIZE_NAMES.map((size) => make([size], `, firms of ${sizeTitle(bounds, size)} people`));
}

type Sizes = readonly [Size, ...Size[]];

const idOf = (name: string, sizes: Sizes): string =>
  sizes.length === 1 ? `risks.${name}.${sizes[0]}` : `risks.${name}`;
const placesOf = (place: Place, what: 'chance' | 'loss', [first, ...more]: Sizes): [Place, ...Place[]] => [
  [...place, what, first],
  ...more.map((size): Place => [...place, what, size]),
];
