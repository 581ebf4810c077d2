import { markets } from '../../domain/markets/index.ts';
import { defaults } from '../../domain/verdict.ts';
import { type Block, type Item, paragraph, words } from '../blocks.ts';
import { exactly } from '../format/money.ts';
import { valueText } from '../format/values.ts';
import type { Result } from '../result.ts';
import type { SectionOf } from './section.ts';

/** How the figures came about, what they rest on, and how to get them again. */
const made: SectionOf = (result) => ({
  id: 'made',
  title: 'How this was made',
  blocks: [
    {
      kind: 'list',
      items: [
        ...interest(result),
        runs(result),
        prices(result),
        ...assumed(result),
        JUDGEMENT,
        ROUNDING,
        ...warnings(result),
      ],
    },
    ...replaced(result),
    ...repeat(result),
  ],
});
export default made;

/** Who made it, and what they stand to gain. */
function interest({ preparedBy, sellsServices }: Result): Item[] {
  if (!sellsServices) return preparedBy === undefined ? [] : [{ lead: 'Made by.', text: `${preparedBy}.` }];
  return [
    {
      lead: 'Conflict of interest.',
      text:
        `${preparedBy ?? 'Whoever made this report'} sells IT services and earns from some of the ways compared here, ` +
        'so read the recommendation with that in mind.',
    },
  ];
}

const runs = ({ draws, seed, horizonMonths }: Result): Item => ({
  lead: 'Odds.',
  text:
    `${exactly(draws)} times every uncertain number was drawn anew, the same for all five ways (seed ${seed}), and the ` +
    `costs counted; 8 times in 10 they lay in the range shown. They are averages over ${horizonMonths} months.`,
});

const prices = ({ market, currency }: Result): Item => ({
  lead: 'Prices.',
  text: `${markets[market].title}, in ${currency}, before tax.`,
});

/** Every number of the method that the user's own took the place of. */
function replaced({ replaced }: Result): Block[] {
  if (replaced.length === 0) return [];
  return [
    paragraph('These numbers come from a settings file and not from the method:'),
    {
      kind: 'table',
      columns: [words('Replaced'), words('by'), words('instead of'), words('')],
      rows: replaced.map(({ id, unit, from, to }) => ({ cells: [id, valueText(to), valueText(from), unit] })),
    },
  ];
}

function assumed({ assumed }: Result): Item[] {
  if (assumed.length === 0) return [{ lead: 'Assumed.', text: 'Nothing: every question that counts was answered.' }];
  return [{ lead: `Assumed (${assumed.length}).`, text: `No answer to ${assumed.join(', ')}.` }];
}

const JUDGEMENT: Item = {
  lead: 'Judgement.',
  text:
    'What a provider takes over, what a fix costs, and the points of the signs are judgements with a range; ' +
    'no controlled study of small firms was found.',
};

const ROUNDING: Item = {
  lead: 'Rounding.',
  text: 'Means to three figures, ranges to two, sums before rounding; so a column may be off by its last digit.',
};

const warnings = ({ warnings }: Result): Item[] => warnings.map((text) => ({ lead: 'Note.', text, tone: 'critical' }));

function repeat({ answers, assessedOn, market, horizonMonths, draws, seed, replaced }: Result): Block[] {
  const flags = [
    ...(market === (answers['market'] ?? 'us') ? [] : [`--market ${market}`]),
    ...(horizonMonths === defaults.horizonMonths.default ? [] : [`--horizon ${horizonMonths}`]),
    ...(draws === defaults.draws ? [] : [`--draws ${draws}`]),
    ...(seed === defaults.seed ? [] : [`--seed ${seed}`]),
    ...(replaced.length === 0 ? [] : ['--settings it-readiness.settings.json']),
    `--date ${assessedOn}`,
  ];
  return [
    paragraph('The same report again; with --json every figure unrounded, and each line with its formula:'),
    { kind: 'command', text: `it-readiness answers.json ${flags.join(' ')}` },
  ];
}
