import { oneLine } from '../one-line.ts';

/**
 * Text that Markdown shows as it is. Only what a GitHub renderer would take for syntax gets a backslash, so that the
 * page stays pleasant to edit.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .trim()
    .replace(ALWAYS, '\\$&')
    .replace(MATHS, '\\$&')
    .replace(ENTITY, '\\$&')
    .replace(AT_THE_START, '$1\\$2')
    .replace(ADDRESS, '$1\\$2');

/** Code, emphasis, links, images, HTML, cells, headings and mentions. */
const ALWAYS = /[\\`*_[\]<>|~#@]/g;
/** GitHub reads `$x$` as a formula; an amount of money has a digit behind its sign. */
const MATHS = /\$(?!\d)/g;
const ENTITY = /&(?=#|\w+;)/g;
/** What begins a list, a rule, or makes a heading of the line above. */
const AT_THE_START = /^(\d*)([-+=.)])(?=[\s=-]|$)/;
/** What becomes a link without being asked to. */
const ADDRESS = /(\b(?:https?|ftp|mailto|xmpp)|\bwww)([:.])/gi;
