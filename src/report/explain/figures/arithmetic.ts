import type { Sheet } from '../../../core/model/sheet.ts';
import { evaluate } from '../../../core/simulation/quantity.ts';
import { type Formula, formulaText, namesIn } from '../../../domain/formula.ts';
import { plainNumber } from '../../format/values.ts';
import type { Step } from '../explanation.ts';

/** Enough digits to follow with a pocket calculator. Judgement. */
const DIGITS = 6;
/** A number with as many digits as the steps show. */
export const rounded = (value: number): string => plainNumber(Number(value.toPrecision(DIGITS)));

/** Every name at its mean. */
export type Means = Readonly<Record<string, number>>;

/** The steps that lead to a name of a sheet, and the names they begin with. */
export function stepsTo(target: string, { definitions }: Sheet, means: Means): { steps: Step[]; begin: string[] } {
  const formulas = new Map(definitions);
  const last = meant(target, formulas);
  const needed = new Set<string>();
  const collect = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const other of namesIn(formulas.get(name) ?? 0)) collect(other);
  };
  collect(last);
  // A name that only stands for an input is no step: it is among the names that the formulas begin with.
  const isStep = (name: string): boolean =>
    needed.has(name) && formulas.has(name) && (name === last || typeof formulas.get(name) !== 'string');
  const steps = definitions.filter(([name]) => isStep(name));
  const named = steps.flatMap(([, formula]) => namesIn(formula));
  return {
    steps: steps.map(([name, formula]) => ({
      ...stepOf(name, formula, means),
      ...(name === last && { name: labelOf(target) }),
    })),
    begin: [...new Set(named)].filter((name) => !isStep(name)),
  };
}

/** What a name stands for in the end, as long as that is defined as well. */
function meant(name: string, formulas: ReadonlyMap<string, Formula>): string {
  const formula = formulas.get(name);
  return typeof formula === 'string' && formula !== name && formulas.has(formula) ? meant(formula, formulas) : name;
}

/** One line of arithmetic, in names and in numbers. */
export function stepOf(name: string, formula: Formula, means: Means): Step {
  return {
    name: labelOf(name),
    formula: formulaText(renamed(formula, labelOf)),
    numbers: formulaText(renamed(formula, (part) => inFormula(means[part]))),
    value: evaluate(formula, means) as number,
  };
}

/** A sum of figures that are known already. */
export const sumStep = (name: string, parts: readonly (readonly [label: string, value: number])[]): Step => ({
  name,
  formula: parts.map(([label]) => label).join(' + '),
  numbers: parts.map(([, value]) => inFormula(value)).join(' + '),
  value: parts.reduce((sum, [, value]) => sum + value, 0),
});

/** A difference of two of them. */
export const differenceStep = (
  name: string,
  from: readonly [string, number],
  less: readonly [string, number],
): Step => ({
  name,
  formula: `${from[0]} − ${less[0]}`,
  numbers: `${inFormula(from[1])} − ${inFormula(less[1])}`,
  value: from[1] - less[1],
});

/** A number as it stands between signs. */
export function inFormula(value: number | undefined): string {
  if (value === undefined) throw new Error('A formula names something that has no value.');
  return value < 0 ? `(${rounded(value)})` : rounded(value);
}

const renamed = (formula: Formula, rename: (name: string) => string): Formula => {
  if (typeof formula === 'object') return { ...formula, of: formula.of.map((part) => renamed(part, rename)) };
  return typeof formula === 'string' ? rename(formula) : formula;
};

/**
 * A name of a sheet as a reader meets it: `line:waiting` as `waiting`, the same before anything is taken over as
 * `waiting-in-full`, `share:waiting` as `takenOver`, which only one line's formula holds.
 */
export function labelOf(name: string): string {
  if (name.startsWith('share:')) return 'takenOver';
  return name.startsWith('whole:') ? `${name.slice('whole:'.length)}-in-full` : name.replace(/^\w+:/, '');
}
