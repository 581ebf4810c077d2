import type { Range } from '../../domain/vocabulary.ts';
import { pertMean, toPert } from '../simulation/pert.ts';
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
  let dimension = 0;
  return resolve(inputs, (range) => {
    const column = dimension++;
    return isExact(range) ? range[1] : toPert(sobolColumn(column, seed, room), range);
  });
}

/** Every input at its PERT mean. */
export const meanInputs = (inputs: Inputs): Readonly<Record<string, number>> =>
  resolve(inputs, (range) => (isExact(range) ? range[1] : pertMean(range)));

const isExact = ([low, , high]: Range): boolean => low === high;

function resolve<Q extends Quantity>(inputs: Inputs, value: (range: Range) => Q): Readonly<Record<string, Q>> {
  const unlinked: Range = [0, 0, 0];
  const own: Record<string, Q> = {};
  for (const [name, source] of inputs) own[name] = value(source.kind === 'range' ? source.range : unlinked);
  for (const [name, source] of inputs) if (source.kind === 'same-as') own[name] = own[source.name] as Q;
  return own;
}
