import type { NumberQuestion } from '../../../domain/questions.ts';
import { plainNumber } from './units.ts';

/** The values a number may have: `0 to 300`, `more than 0 and up to 1,000,000`. */
export function acceptedValues({ min, max, above }: NumberQuestion): string {
  return above
    ? `more than ${plainNumber(min)} and up to ${plainNumber(max)}`
    : `${plainNumber(min)} to ${plainNumber(max)}`;
}
