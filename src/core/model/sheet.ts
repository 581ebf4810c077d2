import { type Formula, namesIn } from '../../domain/formula.ts';
import { type Operand, Program } from '../simulation/program.ts';
import { type Environment, evaluate, type Quantity } from '../simulation/quantity.ts';
import { neededFor } from './dependence.ts';

/** A name, and the formula it stands for. */
export type Definition = readonly [name: string, formula: Formula];

/** A calculation as named formulas in order: each names only inputs, constants, and what stands above it. */
export interface Sheet {
  readonly constants: Readonly<Record<string, number>>;
  readonly definitions: readonly Definition[];
  /** The names whose sum is the cost. No other formula names them, nor the asides. */
  readonly addends: readonly string[];
  /** Names that are reported and are no part of the cost. */
  readonly asides: readonly string[];
}

/** A sheet over all draws. */
export interface Computed {
  readonly sheet: Sheet;
  /** The inputs, constants and definitions with their values, but for addends and asides: of those the mean will do. */
  readonly values: Environment;
  readonly cost: Quantity;
  /** The mean of an addend or aside; `draws`: over the first of them alone. */
  mean(name: string, draws?: number): number;
}

/** Computes a sheet. What sheets that are `done` have computed alike from the same inputs is taken over from them. */
export function computeSheet(sheet: Sheet, inputs: Environment, done: readonly Computed[] = []): Computed {
  const values: Record<string, Quantity> = { ...inputs, ...sheet.constants };
  const known = new Map(done.flatMap(({ sheet: other, values }) => alike(sheet, other).map((name) => [name, values])));
  const [addends, asides] = [new Set(sheet.addends), new Set(sheet.asides)];
  const means = new Map<string, Operand>();
  const program = new Program();
  let cost: Operand = 0;
  for (const [name, formula] of sheet.definitions) {
    if (!addends.has(name) && !asides.has(name)) {
      values[name] = known.get(name)?.[name] ?? program.addColumn(formula, values);
      continue;
    }
    const value = program.compute(formula, values);
    means.set(name, program.addMean(value));
    if (asides.has(name)) program.release(value);
    else cost = cost === 0 ? value : program.combine('plus', cost, value);
  }
  const kept = program.keep(cost);
  program.run();
  return { sheet, values, cost: kept, mean: meansOver(program, means) };
}

/** The means of a program that has run over all draws; over fewer draws it is run again when somebody asks. */
function meansOver(program: Program, means: ReadonlyMap<string, Operand>): Computed['mean'] {
  const known = new Map<number | undefined, ReadonlyMap<string, number>>();
  const read = () => new Map([...means].map(([name, mean]) => [name, typeof mean === 'number' ? mean : mean.number]));
  known.set(undefined, read());
  return (name, draws) => {
    const found = known.get(draws) ?? rerun(program, draws, read);
    known.set(draws, found);
    return found.get(name) as number;
  };
}

function rerun<T>(program: Program, draws: number | undefined, read: () => T): T {
  program.run(draws);
  return read();
}

/** One name of a sheet in all draws, computed from the inputs with what it needs. */
export function computeName({ constants, definitions }: Sheet, inputs: Environment, name: string): Quantity {
  const values: Record<string, Quantity> = { ...inputs, ...constants };
  for (const [needed, formula] of neededFor([name], definitions)) values[needed] = evaluate(formula, values);
  return values[name] as Quantity;
}

/** Every name of a sheet, computed from exact inputs. */
export function computeExactly({ constants, definitions }: Sheet, inputs: Readonly<Record<string, number>>) {
  const values: Record<string, number> = { ...inputs, ...constants };
  for (const [name, formula] of definitions) values[name] = evaluate(formula, values) as number;
  return values;
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
/** The name of what an option costs once, in a sheet. */
export const SET_UP_ONCE = 'setUpOnce';
