import type { Result } from '../report/result.ts';

/** The result as it is, unrounded. */
export const renderJson = (result: Result): string => `${escapeInvisible(JSON.stringify(result, undefined, 2))}\n`;

/** What JSON leaves raw and a terminal or a reader would obey: C1 controls, direction marks, line separators. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escapeInvisible = (json: string): string =>
  json.replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
