import { type Choices, lognormal } from '../../../core/model/environment.ts';
import { shareName } from '../../../core/model/inputs.ts';
import { computeExactly, type Sheet } from '../../../core/model/sheet.ts';
import { chanceAbove } from '../../../core/simulation/normal.ts';
import type { Risk } from '../../../domain/costs.ts';
import { type Formula, namesIn, plus, rest, times } from '../../../domain/formula.ts';
import type { CostLine } from '../../../domain/index.ts';
import type { Option } from '../../../domain/options/option.ts';
import type { Client, Context } from '../context.ts';
import type { Figures, Input, Step } from '../explanation.ts';
import { inFormula, type Means, rounded, stepOf } from './arithmetic.ts';
import type { FiguresOf } from './costs.ts';
import { inputsOf } from './inputs.ts';

/** The chance of a big loss as things stand. */
export const tailToday: FiguresOf = (context, client) =>
  tailUnder(context, client, { choices: client.answers.choices, sheet: client.assessment.model.sheet });

/** The same under an option, with its gaps closed and what its provider takes off and adds. */
export const tailOf: FiguresOf = (context, client, ids) => {
  const cost = client.assessment.model.options.find(({ id }) => id === ids['option']);
  return cost && tailUnder(context, client, cost);
};

interface Way {
  readonly choices: Choices;
  readonly sheet: Sheet;
  readonly option?: Option;
}
type RiskLine = CostLine & { readonly risk: Risk };

function tailUnder(context: Context, client: Client, { choices, sheet, option }: Way): Figures {
  const means = computeExactly(sheet, client.assessment.model.means);
  const lines = context.catalogue.lines.filter((line): line is RiskLine => line.risk?.inTail === true);
  const formulas = lines.map((line) => chanceFormula(client, line, option));
  const setting = { context, client, choices, sheet, ...(option && { option }) };
  const names = [...new Set(formulas.flatMap(namesIn))].filter((name) => name !== 'riskShare');
  const losses = lines.map((line) => bigLoss(client, line, means));
  const chances = lines.map(({ id }, at) => stepOf(`chance of ${id}`, formulas[at] as Formula, means));
  const total = totalStep(
    client,
    chances,
    losses.map(({ big }) => big),
  );
  return {
    inputs: [...inputsOf(setting, names, means), thresholdInput(client), ...losses.flatMap(({ inputs }) => inputs)],
    steps: [...chances.flatMap((chance, at) => [chance, ...(losses[at]?.steps ?? [])]), total],
    found: [{ label: 'In the result', text: rounded(total.value) }],
  };
}

/** The chance a year, with the factors of the answers, and with what a provider takes off it and adds to it. */
function chanceFormula({ assessment }: Client, { id, risk }: RiskLine, option: Option | undefined): Formula {
  const chance = [risk.chanceName, ...risk.chanceFactors];
  if (option?.provider === undefined) return times(...chance);
  const kept = times(...chance, rest(times(shareName(option.id, id), 'ramp')));
  const isWayIn = id === 'intrusion' && !assessment.model.firm.hasProvider && option.provider.riskShare > 0;
  return isWayIn ? plus(kept, times('pP', option.provider.riskShare)) : kept;
}

const thresholdInput = ({ result }: Client): Input => ({
  name: 'threshold',
  value: result.tail.threshold,
  from: 'tail.threshold',
});

interface BigLoss {
  readonly inputs: readonly Input[];
  readonly steps: readonly Step[];
  readonly big: Step;
}

/** The chance that a loss is the threshold or more: a lognormal loss is a normal number in its logarithm. */
function bigLoss({ assessment, result }: Client, { id, risk }: RiskLine, means: Means): BigLoss {
  const { size, market } = assessment.model.firm;
  const [low, high] = risk.loss[size];
  const { mu, sigma } = lognormal([low, high]);
  const factors = [
    ['moneyScale', market.scale] as const,
    ...risk.lossFactors.map((name) => [name, means[name] ?? 1] as const),
  ];
  const scale = factors.reduce((product, [, value]) => product * value, 1);
  const { threshold } = result.tail;
  const z: Step = {
    name: `z of ${id}`,
    formula: `(ln(threshold / ${productText(factors.map(([name]) => name))}) − mu of ${id}) / sigma of ${id}`,
    numbers: `(ln(${inFormula(threshold)} / ${productText(factors.map(([, value]) => inFormula(value)))}) − ${inFormula(mu)}) / ${inFormula(sigma)}`,
    value: (Math.log(threshold / scale) - mu) / sigma,
  };
  const big: Step = {
    name: `big ${id}`,
    formula: 'chance that a normal number is above z',
    numbers: `1 − Φ(${rounded(z.value)})`,
    value: chanceAbove(z.value),
  };
  const [from, to] = [`ln ${inFormula(low)}`, `ln ${inFormula(high)}`];
  const where = `risks.${risk.lossName}`;
  return {
    inputs: [
      { name: `mu of ${id}`, value: mu, from: `${where}: (${from} + ${to}) / 2` },
      { name: `sigma of ${id}`, value: sigma, from: `${where}: (${to} − ${from}) / 3.28971` },
    ],
    steps: [z, big],
    big,
  };
}

const productText = (factors: readonly string[]): string =>
  factors.length === 1 ? (factors[0] ?? '') : `(${factors.join(' × ')})`;

function totalStep({ result }: Client, chances: readonly Step[], big: readonly Step[]): Step {
  const { years } = result.tail;
  const products = chances.map((chance, at) => `${inFormula(chance.value)} × ${inFormula(big[at]?.value)}`);
  const yearly = chances.reduce((sum, chance, at) => sum + chance.value * (big[at]?.value ?? 0), 0);
  return {
    name: 'tail',
    formula: '1 − exp(−years × sum of chance × big)',
    numbers: `1 − exp(−${years} × (${products.join(' + ')}))`,
    value: 1 - Math.exp(-years * yearly),
  };
}
