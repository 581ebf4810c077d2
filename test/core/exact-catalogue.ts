import { type Catalogue, catalogue } from '../../src/domain/index.ts';

const isRange = (value: unknown): value is [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every((item) => typeof item === 'number');

/** Replaces every range inside a value by its likely value. */
function settled<T>(value: T): T {
  if (isRange(value)) return [value[1], value[1], value[1]] as T;
  if (Array.isArray(value)) return value.map(settled) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(inner)])) as T;
}

/**
 * The method with every uncertain number at its likely value. With exact answers nothing is left to chance, so that a
 * reader can follow every figure with a calculator.
 */
export const exactCatalogue: Catalogue = settled(catalogue);
