/**
 * Text from outside on one line: without terminal commands and control characters, and without the marks that reorder
 * or hide what follows. What each format treats as its own syntax is escaped by that format.
 */
export const oneLine = (text: string): string =>
  text.toWellFormed().replace(TERMINAL_COMMANDS, '').replace(BREAKS, ' ').replace(UNSAFE, '');

/** Escape sequences with what they carry (ECMA-48): a colour, a cursor move, a window title. */
const TERMINAL_COMMANDS = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Controls, soft hyphens, direction marks, joiners of nothing, annotation marks, tags. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
