import { constantWords } from '../../domain/assumptions.ts';
import type { Formula } from '../../domain/formula.ts';
import { namesIn } from '../../domain/formula.ts';
import type { Catalogue } from '../../domain/index.ts';
import { PRICES } from '../../domain/markets/market.ts';
import { TERMS } from '../../domain/options/terms.ts';
import { valueText } from '../format/values.ts';
import { amounts } from './amounts.ts';
import type { Context } from './context.ts';
import type { Named } from './explanation.ts';

/** What every name in a formula stands for; `option` is the one whose formula it is. */
export const namesOf = (context: Context, formula: Formula, option = '<option>'): Named[] =>
  namesIn(formula).map((name) => {
    const meaning = meaningOf(context, name, option);
    return { name, ...meaning, ...standingOf(context, meaning.id) };
  });

/** Whether a client is asked for it, the model computes it, or the method has it, and as what. */
function standingOf(context: Context, id: string): Pick<Named, 'kind' | 'value'> {
  if (id.startsWith('questions.')) return { kind: 'asked' };
  const numbers = context.numbers.filter((one) => one.id === id || one.id.startsWith(`${id}.`));
  const [first] = numbers;
  if (first === undefined) return { kind: 'computed' };
  return { kind: first.kind, value: numbers.length === 1 ? valueText(first.value) : `one of ${numbers.length}` };
}

type Meaning = Omit<Named, 'name' | 'kind'>;

/** What one name stands for, and the id that says more. A name without a meaning is a bug. */
export function meaningOf({ catalogue, market }: Context, name: string, option: string): Meaning {
  const question = catalogue.questions[name];
  if (question !== undefined)
    return { title: question.kind === 'number' ? question.name : question.ask, id: `questions.${name}` };
  const assumption = catalogue.assumptions[name as keyof Catalogue['assumptions']];
  if (assumption !== undefined) return { title: assumption.says, id: `assumptions.${name}` };
  const constant = constantWords[name as keyof typeof constantWords];
  if (constant !== undefined) return { title: constant.says, id: `constants.${name}` };
  const price = PRICES[name as keyof typeof PRICES];
  if (price !== undefined) return { title: price.title, id: `${market}.${name}` };
  const factor = catalogue.factors[name];
  if (factor !== undefined) return { title: `Factor on ${factor.says}`, id: `factors.${name}` };
  const term = TERMS[name as keyof typeof TERMS];
  if (term !== undefined) return { title: term.says, id: `terms.${option}.${name}` };
  const amount = amounts[name];
  if (amount !== undefined) return { title: amount.title, id: `amounts.${name}` };
  return riskMeaning(catalogue, name) ?? shareMeaning(catalogue, name, option) ?? toolsMeaning(catalogue, name);
}

function riskMeaning({ lines }: Catalogue, name: string): Meaning | undefined {
  for (const { title, risk } of lines) {
    if (name === risk?.chanceName) return { title: `Chance a year: ${title}`, id: `risks.${name}` };
    if (name === `E[${risk?.lossName}]`) {
      return { title: `What one costs on average: ${title}`, id: `risks.${risk?.lossName}` };
    }
  }
  return undefined;
}

function shareMeaning({ lines }: Catalogue, name: string, option: string): Meaning | undefined {
  const row = /^share:(.*)$/.exec(name)?.[1];
  if (row === undefined) return undefined;
  const line = lines.find(({ id }) => id === row)?.title ?? row;
  return { title: `What the provider takes over: ${line}`, id: `shares.${option}.${row}` };
}

function toolsMeaning({ fixes }: Catalogue, name: string): Meaning {
  const fix = fixes.find(({ id }) => name === `fixes.${id}.tools`);
  if (fix === undefined) throw new Error(`Nothing says what "${name}" stands for.`);
  return { title: `Tools a seat and month: ${fix.title}`, id: name };
}
