import { type Block, numbers, paragraph, type Table, words } from '../blocks.ts';
import { plainNumber } from '../format/values.ts';
import type { Figures, Input } from './explanation.ts';

/** Enough digits to follow with a pocket calculator. Judgement. */
const DIGITS = 6;

/** The client's own figures: what goes in, the arithmetic, and what the model finds. */
export function figureBlocks(figures: Figures | undefined): Block[] {
  if (figures === undefined) return [];
  const { inputs, steps, found } = figures;
  return [
    ...(inputs.length === 0 ? [] : [paragraph('With your answers, each at its mean:'), inputTable(inputs)]),
    ...steps.map(
      ({ name, formula, numbers, value }): Block => ({
        kind: 'list',
        items: [{ lead: `${name} =`, text: formula }, { text: `= ${numbers}` }, { lead: `= ${rounded(value)}` }],
      }),
    ),
    { kind: 'list', items: found.map(({ label, text }) => ({ lead: `${label}.`, text })) },
  ];
}

const inputTable = (inputs: readonly Input[]): Table => ({
  kind: 'table',
  columns: [words(''), numbers('value'), words('where from')],
  rows: inputs.map(({ name, value, from }) => ({ cells: [name, rounded(value), from] })),
});

/** A number with as many digits as the steps show. */
export const rounded = (value: number): string => plainNumber(Number(value.toPrecision(DIGITS)));
