import type { NumberValue } from '../../domain/numbers/number.ts';

/** A number as the method writes it: no rounding beyond what a double cannot hold, thousands grouped. */
export function plainNumber(value: number): string {
  const [whole = '', fraction] = String(Number(Math.abs(value).toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A value of the method: `1.5`, `50 to 200, likely 115`, `3,000 to 150,000`. */
export function valueText(value: NumberValue): string {
  if (typeof value === 'number') return plainNumber(value);
  const [low, second, third] = value;
  if (third === undefined) return `${plainNumber(low)} to ${plainNumber(second)}`;
  if (low === third) return plainNumber(low);
  return `${plainNumber(low)} to ${plainNumber(third)}, likely ${plainNumber(second)}`;
}
