import type { Catalogue } from '../../domain/index.ts';
import { PRICES } from '../../domain/markets/market.ts';
import type { Question } from '../../domain/questions.ts';
import type { Answers } from '../answers/answers.ts';
import { fallbackOf, type Source, scale } from './fallback.ts';
import type { Firm } from './firm.ts';

/** Every uncertain number of the model by its name in the formulas, in a fixed order: the place is its dimension. */
export type Inputs = ReadonlyMap<string, Source>;

/** The name of a share: part of a cost line that an option takes over. */
export const shareName = (option: string, row: string): string => `shares.${option}.${row}`;
/** The name of the price of a fix's tools, a seat and month. */
export const toolsName = (fix: string): string => `fixes.${fix}.tools`;
/** The chance that no usable copy exists: as things stand, and with tested backups. */
export const NO_COPY = { today: 'pNoCopy', tested: 'pNoCopyTested' } as const;
export const TESTED = 'tested';

const NEVER: Source = { kind: 'range', range: [0, 0, 0] };
/** A real offer that takes the place of a market price. */
export const QUOTES: Readonly<Record<string, string>> = {
  seatPrice: 'quotedSeatPrice',
  hourlyRate: 'quotedHourlyRate',
  hybridPrice: 'quotedHybridPrice',
};

/** Lists the inputs with the values they may take. The list has the same names in the same order for every client. */
export function listInputs(catalogue: Catalogue, answers: Answers, firm: Firm): Inputs {
  return new Map([
    ...answered(catalogue, answers, firm),
    ...prices(answers, firm),
    ...Object.entries(catalogue.assumptions).map(([name, { range }]) => entry(name, { kind: 'range', range })),
    ...chances(catalogue, answers, firm),
    ...tools(catalogue, answers, firm),
    ...shares(catalogue),
  ]);
}

/** The cash buffer is not drawn, and a quoted price stands in for the market's. */
const isDrawn = (question: Question): boolean =>
  question.kind === 'number' && question.fallback.kind !== 'at-least' && question.fallback.kind !== 'market-price';

function answered({ questions }: Catalogue, answers: Answers, firm: Firm): [string, Source][] {
  const known = (key: string) => answers.numbers[key] !== undefined;
  return Object.entries(questions).flatMap(([key, question]) => {
    if (question.kind !== 'number' || !isDrawn(question)) return [];
    const range = answers.numbers[key];
    if (question.onlyIf !== undefined && answers.choices[question.onlyIf.key] !== question.onlyIf.is) {
      return [entry(key, NEVER)];
    }
    if (range !== undefined) return [entry(key, { kind: 'range', range })];
    // Staff and computers stand in for each other; with neither known, computers follow staff.
    const isKnown = (other: string) => known(other) || (key === 'workstations' && other === 'staff');
    return [entry(key, fallbackOf(question, firm, isKnown))];
  });
}

function prices(answers: Answers, { market }: Firm): [string, Source][] {
  return Object.keys(PRICES)
    .filter((price) => price !== 'ownerRate' && price !== 'staffRate')
    .map((price) => {
      const quoted = answers.numbers[QUOTES[price] ?? ''];
      return entry(price, { kind: 'range', range: quoted ?? market.prices[price as keyof typeof PRICES] });
    });
}

function chances(catalogue: Catalogue, answers: Answers, firm: Firm): [string, Source][] {
  const { noCopy, lines } = catalogue;
  const today = answers.choices['backup'] ?? 'unknown';
  return [
    ...lines.flatMap(({ risk }) =>
      risk === undefined ? [] : [entry(risk.chanceName, { kind: 'range', range: risk.chance[firm.size] })],
    ),
    entry(NO_COPY.tested, { kind: 'range', range: noCopy[TESTED] }),
    entry(
      NO_COPY.today,
      today === TESTED
        ? { kind: 'same-as', name: NO_COPY.tested }
        : { kind: 'range', range: noCopy[today as keyof typeof noCopy] },
    ),
  ];
}

function tools({ fixes }: Catalogue, answers: Answers, { market }: Firm): [string, Source][] {
  return fixes.map(({ id, tools: byAnswer }) => {
    const range = byAnswer?.[answers.choices[id] ?? 'unknown'];
    return entry(toolsName(id), range ? { kind: 'range', range: scale(range, market.scale) } : NEVER);
  });
}

function shares({ options }: Catalogue): [string, Source][] {
  return options.flatMap(({ id, provider }) =>
    Object.entries(provider?.shares ?? {}).map(([row, range]) => entry(shareName(id, row), { kind: 'range', range })),
  );
}

const entry = (name: string, source: Source): [string, Source] => [name, source];
