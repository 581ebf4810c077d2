import type { BySize } from '../../src/domain/costs.ts';
import { SIZE_NAMES, sizes, sizeTitle } from '../../src/domain/costs.ts';

/** A number as a reader writes it: 1,000,000 and 1/3, not 1000000 and 0.3333333333333333. */
export function figure(value: number): string {
  if (value === 1 / 3) return '1/3';
  return Math.abs(value) >= 10_000 ? value.toLocaleString('en-US') : String(value);
}

/** The ends of a range with what is likely between them, in one cell. */
export const figures = (values: readonly number[]): string => values.map(figure).join(' · ');

/** What a firm of one size has, or `any` where the size makes no difference. */
export function bySize<T>(values: BySize<T>): readonly (readonly [size: string, value: T])[] {
  const same = SIZE_NAMES.every((size) => values[size] === values.small);
  return same ? [['any', values.small]] : SIZE_NAMES.map((size) => [sizeTitle(sizes, size), values[size]]);
}
