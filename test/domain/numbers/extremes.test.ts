import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/index.ts';
import { listNumbers } from '../../../src/domain/numbers/index.ts';
import type { MethodNumber, NumberValue } from '../../../src/domain/numbers/number.ts';
import { replaceNumber } from '../../../src/domain/numbers/replace.ts';
import { assessed } from '../../core/given.ts';

/** Answers under which nearly every number of the method is used. */
const USES_MUCH = {
  staff: 12,
  caretaker: 'provider',
  server: 'yes',
  backup: 'none',
  mfa: 'none',
  incidents: [2, 6, 9],
};

const atEnd = ({ form, limits: { min, max, above } }: MethodNumber, end: 'low' | 'high'): NumberValue => {
  const low = above ? min + 0.001 : min;
  if (form === 'interval') return end === 'low' ? [low, low * 1.001] : [low, max];
  const value = end === 'low' ? low : max;
  return form === 'range' ? [value, value, value] : value;
};

/** The paths of all numbers that are none. */
const broken = (value: unknown, path = ''): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => broken(inner, `${path}/${key}`));
};

describe('a number at the end of what is accepted still gives a result in figures', () => {
  const all = [...listNumbers(catalogue).values()];

  it.each(all.map((number) => [number.id, number] as const))('%s', (_id, number) => {
    for (const end of ['low', 'high'] as const) {
      const replaced = replaceNumber(catalogue, number, atEnd(number, end));
      expect({ end, broken: broken(assessed(USES_MUCH, { catalogue: replaced, draws: 100 })) }).toEqual({
        end,
        broken: [],
      });
    }
  });
});
