import { type Formula, namesIn } from '../../domain/formula.ts';
import { Program } from '../simulation/program.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';

/** A name, and the formula it stands for. */
export type Definition = readonly [name: string, formula: Formula];

/** A calculation as named formulas in order: each names only inputs, constants, and what stands above it. */
export interface Sheet {
  readonly constants: Readonly<Record<string, number>>;
  readonly definitions: readonly Definition[];
  /** The names whose sum is the cost. */
  readonly addends: readonly string[];
}

/** A sheet, and every name of it with its value in all draws. */
export interface Computed {
  readonly sheet: Sheet;
  readonly values: Environment;
}

/**
 * Every name of the sheet with its value in all draws. What sheets that are `done` have computed alike from the same
 * inputs is taken over from them.
 */
export function computeSheet(sheet: Sheet, inputs: Environment, done: readonly Computed[] = []): Environment {
  const environment: Record<string, Quantity> = { ...inputs, ...sheet.constants };
  const known = new Map(done.flatMap(({ sheet: other, values }) => alike(sheet, other).map((name) => [name, values])));
  const program = new Program();
  for (const [name, formula] of sheet.definitions) {
    environment[name] = known.get(name)?.[name] ?? program.addColumn(formula, environment);
  }
  program.run();
  return environment;
}

/** The names that a sheet defines as another one does: by the same formula, of names that are alike in both. */
function alike({ constants, definitions }: Sheet, other: Sheet): string[] {
  const others = new Map(other.definitions);
  const own = new Set(definitions.map(([name]) => name));
  const found = new Set<string>();
  const isAlike = (name: string): boolean =>
    own.has(name) ? found.has(name) : !others.has(name) && constants[name] === other.constants[name];
  for (const [name, formula] of definitions) {
    if (others.get(name) === formula && namesIn(formula).every(isAlike)) found.add(name);
  }
  return [...found];
}

/** What is defined under a name, or undefined where it is an input or a constant. */
export const definitionOf = ({ definitions }: Sheet, name: string): Formula | undefined =>
  definitions.find(([defined]) => defined === name)?.[1];

/** The name of a cost line in a sheet, before a provider takes a share of it. */
export const wholeLineName = (line: string): string => `whole:${line}`;
/** The name of a cost line in a sheet. */
export const lineName = (line: string): string => `line:${line}`;
/** The name of a part of an option's cost in a sheet. */
export const partName = (part: string): string => `part:${part}`;
