import { type Block, numbers, paragraph, type Table, words } from '../blocks.ts';
import type { Fact, Figures, Input, Step } from './explanation.ts';
import { rounded } from './figures/arithmetic.ts';

/** The client's own figures: what goes in, the arithmetic, and what the model finds. */
export function figureBlocks(figures: Figures | undefined): Block[] {
  if (figures === undefined) return [];
  const { inputs, steps, found } = figures;
  return [
    ...(inputs.length === 0 ? [] : [paragraph('With your answers, each at its mean:'), inputTable(inputs)]),
    ...(steps.length === 0 ? [] : [stepList(steps)]),
    ...(found.length === 0 ? [] : [foundList(found)]),
  ];
}

const foundList = (found: readonly Fact[]): Block => ({
  kind: 'list',
  items: found.map(({ label, text }) => ({ lead: `${label}.`, text })),
});

/** One step an item: in names, in numbers, and what comes out. */
const stepList = (steps: readonly Step[]): Block => ({
  kind: 'list',
  from: 1,
  items: steps.map(({ name, formula, numbers, value }) => ({
    lead: name,
    text: [formula, ...(numbers === formula ? [] : [numbers]), rounded(value)].map((text) => `= ${text}`).join(' '),
  })),
});

const inputTable = (inputs: readonly Input[]): Table => ({
  kind: 'table',
  columns: [words(''), numbers('value'), words('where from')],
  rows: inputs.map(({ name, value, from }) => ({ cells: [name, rounded(value), from] })),
});
