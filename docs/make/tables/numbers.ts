import { assumptions, constants } from '../../../src/domain/assumptions.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { markets } from '../../../src/domain/markets/index.ts';
import { type Market, PRICES, type Price } from '../../../src/domain/markets/market.ts';
import { numberGroups } from '../../../src/domain/numbers/index.ts';
import { sources } from '../../../src/domain/sources.ts';
import { figure, figures } from '../figures.ts';
import { code, table } from '../markdown.ts';

/** Every number that is neither asked nor a price. */
export const assumptionsTable = (): string =>
  table(
    ['assumption', 'what it is', 'unit', 'low · likely · high'],
    Object.entries(assumptions).map(([id, { says, unit, range }]) => [code(id), says, unit, figures(range)]),
  );

/** Single numbers of the model that carry no range. */
export const constantsTable = (): string =>
  table(
    ['constant', 'value'],
    Object.entries(constants).map(([id, value]) => [code(id), figure(value)]),
  );

/** Every price in every market. */
export function pricesTable(): string {
  const all = Object.values(markets);
  const rows = (Object.keys(PRICES) as Price[]).map((price) => [
    `${code(price)} (${PRICES[price].unit})`,
    ...all.map((market) => priceText(market, price)),
  ]);
  return table(
    ['price', ...all.map(({ id, title, currency }) => `${code(id)} ${title}, ${currency}`)],
    [...rows, ['m (money scale)', ...all.map(({ scale }) => figure(scale))]],
  );
}

function priceText({ prices, sources: from }: Market, price: Price): string {
  const source = from[price];
  return `${figures(prices[price])}${source === 'judgement' ? '' : ` (${code(source)})`}`;
}

/** The parts of the method that hold numbers, and how the ids in each begin. */
export const idsTable = (): string =>
  table(
    ['part', 'numbers', 'for example'],
    numberGroups(catalogue).map(({ title, numbers }) => [title, String(numbers.length), code(numbers[0]?.id ?? '')]),
  );

/** Where the figures come from, with the year and the population they hold for. */
export const sourcesTable = (): string =>
  table(
    ['source', 'title', 'year', 'figure', 'serves'],
    sources.map(({ id, title, year, figure: says, serves }) => [code(id), title, year, says, serves]),
  );
