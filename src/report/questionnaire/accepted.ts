import type { NumberQuestion } from '../../domain/questions.ts';
import { plainNumber } from '../format/values.ts';

/** From where to where a number is accepted: `0 to 300`, `above 0, up to 1,000,000`. */
export const spanText = ({ min, max, above }: Pick<NumberQuestion, 'min' | 'max' | 'above'>): string =>
  above ? `above ${plainNumber(min)}, up to ${plainNumber(max)}` : `${plainNumber(min)} to ${plainNumber(max)}`;

/** What a number is counted in, where no currency is chosen yet: `hours`, `an hour, in your currency`. */
export function unitText({ unit }: Pick<NumberQuestion, 'unit'>): string {
  if (!unit.startsWith('money')) return unit;
  const per = unit.slice('money '.length);
  return per === '' ? 'in your currency' : `${per}, in your currency`;
}
