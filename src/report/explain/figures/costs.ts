import { withChoices } from '../../../core/model/environment.ts';
import { fixFormulas, type WeighedFix } from '../../../core/model/fixes.ts';
import {
  computeExactly,
  computeName,
  definitionOf,
  lineName,
  partName,
  SET_UP_ONCE,
  type Sheet,
} from '../../../core/model/sheet.ts';
import { estimate } from '../../../core/simulation/estimate.ts';
import { evaluate } from '../../../core/simulation/quantity.ts';
import type { Formula } from '../../../domain/formula.ts';
import type { Client, Context } from '../context.ts';
import type { Figures } from '../explanation.ts';
import type { Ids } from '../paths/path-rule.ts';
import { differenceStep, rounded, stepsTo, sumStep } from './arithmetic.ts';
import { foundEstimate, foundMean } from './found.ts';
import { inputsOf, type Setting } from './inputs.ts';

/** How one figure of a client comes about; undefined where the ids name nothing. */
export type FiguresOf = (context: Context, client: Client, ids: Ids) => Figures | undefined;

/** The steps through a sheet to one of its names, and what the model finds for it. */
export function alongSheet(setting: Setting, target: string, known?: number): Figures {
  const { means: inputs, environment } = setting.client.assessment.model;
  const means = computeExactly(setting.sheet, inputs);
  const found = known ?? computeName(setting.sheet, environment, target);
  const { steps, begin } = stepsTo(target, setting.sheet, means);
  return {
    inputs: inputsOf(setting, begin, means),
    steps,
    found: foundEstimate(setting.client, estimate(found), means[target]),
  };
}

/** A line as it stands today. */
export const lineToday: FiguresOf = (context, client, { line = '' }) => {
  const { model, answers } = client.assessment;
  if (definitionOf(model.sheet, lineName(line)) === undefined) return undefined;
  return alongSheet({ context, client, choices: answers.choices, sheet: model.sheet }, lineName(line));
};

export const today: FiguresOf = (_context, client) => ({
  inputs: [],
  steps: [
    sumStep(
      'today',
      client.result.lines.map(({ id, cost }) => [id, cost.mean]),
    ),
  ],
  found: foundEstimate(client, client.result.today),
});

/** What is left of a line under an option. */
export const lineUnder: FiguresOf = (context, client, { option = '', line = '' }) =>
  underOption(context, client, option, lineName(line));

/** A part of what an option costs; what remains is the sum of the lines. */
export const part: FiguresOf = (context, client, { option = '', part = '' }) => {
  if (part !== 'residual') {
    return underOption(context, client, option, partName(part));
  }
  const figures = client.result.options.find(({ id }) => id === option);
  if (figures === undefined) return undefined;
  return {
    inputs: [],
    steps: [
      sumStep(
        'residual',
        figures.lines.map(({ id, mean }) => [id, mean]),
      ),
    ],
    found: foundMean(client, figures.parts.residual),
  };
};

export const setUpOnce: FiguresOf = (context, client, { option = '' }) =>
  underOption(context, client, option, SET_UP_ONCE);

function underOption(context: Context, client: Client, id: string, target: string): Figures | undefined {
  const cost = client.assessment.model.options.find((one) => one.id === id);
  if (cost === undefined || definitionOf(cost.sheet, target) === undefined) return undefined;
  const { choices, option, sheet } = cost;
  return alongSheet({ context, client, choices, option, sheet }, target);
}

/** What an option costs: its parts, which are means and add up. */
export const cost: FiguresOf = (_context, client, { option }) => {
  const figures = client.result.options.find(({ id }) => id === option);
  if (figures === undefined) return undefined;
  return {
    inputs: [],
    steps: [sumStep('cost', Object.entries(figures.parts))],
    found: foundEstimate(client, figures.cost),
  };
};

export const net: FiguresOf = (_context, client, { option }) => {
  const figures = client.result.options.find(({ id }) => id === option);
  if (figures === undefined) return undefined;
  const step = differenceStep('net', ['today', client.result.today.mean], ['cost', figures.cost.mean]);
  return { inputs: [], steps: [step], found: foundEstimate(client, figures.net) };
};

export const advantage: FiguresOf = (_context, { result, ...client }, { option }) => {
  const figures = result.options.find(({ id }) => id === option);
  const baseline = result.options.find(({ id }) => id === result.verdict.baseline);
  if (figures === undefined || baseline === undefined) return undefined;
  const step = differenceStep('advantage', ['net', figures.net.mean], [`net of ${baseline.id}`, baseline.net.mean]);
  return { inputs: [], steps: [step], found: foundEstimate({ result, ...client }, figures.advantage) };
};

/** What a fix costs, once or in all a month, at the means. */
export const fixCost =
  (which: 'once' | 'monthly'): FiguresOf =>
  (context, client, ids) => {
    const weighed = fixOf(client, ids);
    if (weighed === undefined) return undefined;
    if (!weighed.open) return NOT_OPEN;
    const formula: Formula = fixFormulas(weighed.fix)[which];
    const sheet: Sheet = { constants: {}, definitions: [[which, formula]], addends: [], asides: [] };
    const { choices } = client.assessment.answers;
    return alongSheet({ context, client, choices, sheet }, which, which === 'once' ? weighed.setUpOnce : weighed.cost);
  };

/** What a fix brings: the risk lines today less those with the answer replaced, at the means. */
export const fixEffect: FiguresOf = (context, client, ids) => {
  const weighed = fixOf(client, ids);
  if (weighed === undefined) return undefined;
  if (!weighed.open) return NOT_OPEN;
  const { model, answers } = client.assessment;
  const riskLines = (choices: typeof answers.choices): [string, number][] =>
    context.catalogue.lines
      .filter(({ risk }) => risk !== undefined)
      .map(({ id, cost }) => [id, evaluate(cost, withChoices(context.catalogue, model.means, choices)) as number]);
  const { id, becomes } = weighed.fix;
  const now = sumStep('risks today', riskLines(answers.choices));
  const then = sumStep(`risks with ${id} ${becomes}`, riskLines({ ...answers.choices, [id]: becomes }));
  return {
    inputs: [],
    steps: [now, then, differenceStep('effect', [now.name, now.value], [then.name, then.value])],
    found: [{ label: 'In the result', text: rounded(weighed.effect) }],
  };
};

const fixOf = ({ assessment }: Client, { fix: asked }: Ids): WeighedFix | undefined =>
  assessment.model.fixes.find(({ fix }) => fix.id === asked);

const NOT_OPEN: Figures = {
  inputs: [],
  steps: [],
  found: [{ label: 'For you', text: 'The gap is not open, so nothing is to be done: 0' }],
};
