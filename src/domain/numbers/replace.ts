import type { Catalogue } from '../index.ts';
import type { MethodNumber, NumberValue, Place } from './number.ts';

/** The catalogue with one number replaced wherever it stands; the given one stays as it was. */
export const replaceNumber = (catalogue: Catalogue, { places }: MethodNumber, value: NumberValue): Catalogue =>
  places.reduce((whole, place) => replacedAt(whole, place, value) as Catalogue, catalogue);

function replacedAt(part: unknown, [step, ...rest]: Place, value: NumberValue): unknown {
  if (step === undefined) return value;
  if (Array.isArray(part)) return part.with(Number(step), replacedAt(part[Number(step)], rest, value));
  const object = part as Readonly<Record<string, unknown>>;
  return { ...object, [step]: replacedAt(object[step], rest, value) };
}
