import { stripVTControlCharacters } from 'node:util';

/**
 * Text as a terminal may safely show it, on one line: without escape sequences, control characters, and the marks that
 * reorder or hide what follows. Business names and notes come from files that somebody else may have written.
 */
export const printable = (text: string): string =>
  stripVTControlCharacters(text.toWellFormed()).replace(BREAKS, ' ').replace(UNSAFE, '');

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Controls, soft hyphens, direction marks, joiners of nothing, annotation marks, tags. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
