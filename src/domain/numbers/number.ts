import type { LossInterval } from '../costs.ts';
import type { Catalogue } from '../index.ts';
import type { Range, SourceId } from '../vocabulary.ts';
import type { Limits } from './limits.ts';

/** A single number, low, likely and high, or the ends of a 90 % interval. */
export type NumberValue = number | Range | LossInterval;
export type NumberForm = 'number' | 'range' | 'interval';
/** Something that was published, something that has to be paid, or an opinion that is said to be one. */
export type NumberKind = 'fact' | 'price' | 'judgement';
/** The way to a value inside the catalogue. */
export type Place = readonly (string | number)[];

/** One number of the method: what it says, what it is, where it comes from, and where it stands. */
export interface MethodNumber {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly form: NumberForm;
  readonly value: NumberValue;
  /** What a replacement may be. */
  readonly limits: Limits;
  readonly kind: NumberKind;
  readonly source: SourceId;
  /** Published figures that it was held against. */
  readonly checks: readonly SourceId[];
  /** Everywhere it stands in the catalogue; a question stands in several lists. */
  readonly places: readonly Place[];
}

/** A number as a chapter of the method writes it down. What is not said: it stands in one place, and it is a judgement. */
export interface NumberEntry {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly limits: Limits;
  readonly places: readonly [Place, ...Place[]];
  readonly source?: SourceId;
  readonly checks?: readonly SourceId[];
  readonly isPrice?: true;
}

/** The numbers of one part of the method, all with ids that begin alike. */
export interface Chapter {
  readonly title: string;
  readonly entries: (catalogue: Catalogue) => readonly NumberEntry[];
}

/** Reads the number where it stands. */
export function numberAt(catalogue: Catalogue, entry: NumberEntry): MethodNumber {
  const { source = 'judgement', checks = [], isPrice, ...rest } = entry;
  const value = valueAt(catalogue, entry.places[0]) as NumberValue;
  const kind = isPrice ? 'price' : source === 'judgement' ? 'judgement' : 'fact';
  return { ...rest, value, form: formOf(value), kind, source, checks };
}

/** What stands at a place; a place that does not exist is a bug. */
export function valueAt(catalogue: Catalogue, place: Place): unknown {
  return place.reduce<unknown>((part, step) => {
    if (typeof part !== 'object' || part === null || !(step in part)) {
      throw new Error(`The catalogue has nothing at ${place.join('.')}.`);
    }
    return (part as Record<string | number, unknown>)[step];
  }, catalogue);
}

function formOf(value: NumberValue): NumberForm {
  if (typeof value === 'number') return 'number';
  return value.length === 3 ? 'range' : 'interval';
}
