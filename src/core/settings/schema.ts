import * as z from 'zod/mini';
import type { Limits } from '../../domain/numbers/limits.ts';
import type { MethodNumber } from '../../domain/numbers/number.ts';
import { SELLS_SERVICES } from './settings.ts';

/** What may take the place of one number. */
export function settingSchema({ form, limits }: Pick<MethodNumber, 'form' | 'limits'>): z.ZodMiniType {
  const number = numberWithin(limits);
  switch (form) {
    case 'number':
      return number;
    case 'range':
      return z.union([number, z.tuple([number, number, number]).check(z.refine(inOrder))]);
    case 'interval':
      // A loss without any spread has no 90 % interval.
      return z.tuple([number, number]).check(z.refine(([low, high]) => low < high));
  }
}

/** The whole settings file. */
export function settingsSchema(numbers: ReadonlyMap<string, MethodNumber>): z.ZodMiniType<Record<string, unknown>> {
  const byId = [...numbers].map(([id, number]) => [id, z.optional(settingSchema(number))] as const);
  return z.strictObject({ ...Object.fromEntries(byId), [SELLS_SERVICES]: z.optional(z.boolean()) });
}

const numberWithin = ({ min, max, above }: Limits) => z.number().check(above ? z.gt(min) : z.gte(min), z.lte(max));
const inOrder = ([low, likely, high]: readonly [number, number, number]): boolean => low <= likely && likely <= high;
