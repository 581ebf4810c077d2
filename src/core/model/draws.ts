import type { Range } from '../../domain/vocabulary.ts';
import { likelyPlace, pertMean, toPert } from '../simulation/pert.ts';
import type { Column } from '../simulation/place.ts';
import type { Environment, Quantity } from '../simulation/quantity.ts';
import type { Room } from '../simulation/room.ts';
import { sobolColumn } from '../simulation/sobol.ts';
import type { Inputs } from './inputs.ts';

/** How many joint draws are made, from which seed. */
export interface Sampling {
  readonly draws: number;
  readonly seed: number;
}

/** Draws every input. Each has its own dimension, so what one client answers never moves the draws of another input. */
export function drawInputs(inputs: Inputs, seed: number, room: Room): Environment {
  const uncertain = [...inputs].flatMap(([name, source], dimension) =>
    source.kind === 'range' && !isExact(source.range)
      ? [{ name, range: source.range, dimension, place: likelyPlace(source.range) }]
      : [],
  );
  // Ranges of one shape are drawn one after the other: the kernel makes a table for each shape, and many share one.
  uncertain.sort((a, b) => a.place - b.place);
  const columns = new Map<string, Column>();
  for (const { name, range, dimension } of uncertain) {
    columns.set(name, toPert(sobolColumn(dimension, seed, room), range));
  }
  return resolve(inputs, ([, likely], name) => columns.get(name) ?? likely);
}

/** Every input at its PERT mean. */
export const meanInputs = (inputs: Inputs): Readonly<Record<string, number>> =>
  resolve(inputs, (range) => (isExact(range) ? range[1] : pertMean(range)));

const isExact = ([low, , high]: Range): boolean => low === high;

function resolve<Q extends Quantity>(
  inputs: Inputs,
  value: (range: Range, name: string) => Q,
): Readonly<Record<string, Q>> {
  const own: Record<string, Q> = {};
  for (const [name, source] of inputs) if (source.kind === 'range') own[name] = value(source.range, name);
  for (const [name, source] of inputs) if (source.kind === 'same-as') own[name] = own[source.name] as Q;
  return own;
}
