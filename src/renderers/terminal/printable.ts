import { stripVTControlCharacters } from 'node:util';
import { oneLine } from '../one-line.ts';

/**
 * Text as a terminal may safely show it, on one line and without escape sequences. Business names and notes come from
 * files that somebody else may have written.
 */
export const printable = (text: string): string =>
  HARMLESS.test(text) ? text : oneLine(stripVTControlCharacters(text.toWellFormed()));

/** Most texts: nothing but letters and marks that stand on any keyboard, and the signs of money. */
const HARMLESS = /^[ -~£€]*$/;
