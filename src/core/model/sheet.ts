import type { Formula } from '../../domain/formula.ts';
import { type Environment, evaluate, type Quantity } from '../simulation/quantity.ts';

/** A name, and the formula it stands for. */
export type Definition = readonly [name: string, formula: Formula];

/** A calculation as named formulas in order: each names only inputs, constants, and what stands above it. */
export interface Sheet {
  readonly constants: Readonly<Record<string, number>>;
  readonly definitions: readonly Definition[];
  /** The names whose sum is the cost. */
  readonly addends: readonly string[];
}

/** Every name of the sheet with its value in all draws. */
export function computeSheet({ constants, definitions }: Sheet, inputs: Environment): Environment {
  const environment: Record<string, Quantity> = { ...inputs, ...constants };
  for (const [name, formula] of definitions) environment[name] = evaluate(formula, environment);
  return environment;
}

/** What is defined under a name, or undefined where it is an input or a constant. */
export const definitionOf = ({ definitions }: Sheet, name: string): Formula | undefined =>
  definitions.find(([defined]) => defined === name)?.[1];

/** The name of a cost line in a sheet. */
export const lineName = (line: string): string => `line:${line}`;
/** The name of a part of an option's cost in a sheet. */
export const partName = (part: string): string => `part:${part}`;
