import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { shown } from '../report/problems.ts';

const SAYS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'something that JSON does not know',
  InvalidNumberFormat: 'a number that is not written as JSON writes numbers, such as 8 or 0.5',
  PropertyNameExpected: 'no key in double quotation marks where one belongs',
  ValueExpected: 'no value where one belongs',
  ColonExpected: 'no colon behind a key',
  CommaExpected: 'no comma between two entries',
  CloseBraceExpected: 'an object that is never closed with }',
  CloseBracketExpected: 'a list that is never closed with ]',
  EndOfFileExpected: 'more text behind the end of the JSON',
  InvalidCommentToken: 'a comment, which JSON does not have; remove it',
  UnexpectedEndOfComment: 'a comment, which JSON does not have; remove it',
  UnexpectedEndOfString: 'a text that is never closed with a quotation mark',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a \\u escape that is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash that escapes nothing JSON knows; write \\\\ for a backslash',
  InvalidCharacter: 'a control character inside a text',
};

/** Slips that people often make, by what stands there and what was found wrong with it. */
const OFTEN: readonly { readonly at: RegExp; readonly code?: string; readonly says: string }[] = [
  { at: /^'/, says: 'single quotation marks; JSON takes double ones, as in "staff"' },
  { at: /^[“”„«»‘’]/, says: 'curly quotation marks; JSON takes straight ones, as in "staff"' },
  { at: /^-?(NaN|Inf)/i, says: 'a number that JSON does not have; write "unknown" where you don\'t know' },
  { at: /^-$/, says: 'a minus without a number' },
  { at: /^(True|False|None|undefined)$/, says: 'a word from another language; JSON knows true, false and null' },
  { at: /^[+._,\d]/, code: 'InvalidSymbol', says: 'a number that is not written as JSON writes them (1000, 0.5)' },
  { at: /^\d/, code: 'PropertyNameExpected', says: 'a comma inside a number; JSON takes 1000, not 1,000' },
  { at: /^\d/, code: 'CommaExpected', says: 'a number that begins with 0; JSON takes 5, not 05' },
  { at: /^[}]/, code: 'PropertyNameExpected', says: 'a comma before the closing }; remove it' },
  { at: /^[\]]/, code: 'ValueExpected', says: 'a comma before the closing ], or a value missing' },
  { at: /^[\p{L}_]/u, code: 'InvalidSymbol', says: 'a word without quotation marks; JSON takes "staff", not staff' },
];

/** A slip in the JSON as one sentence: where it is, what it is, what JSON takes instead. */
export function syntaxProblem(code: ParseErrorCode, at: string, line: number): string {
  const name = printParseErrorCode(code);
  const often = OFTEN.find((slip) => slip.at.test(at) && (slip.code ?? name) === name);
  const what = often?.says ?? SAYS[name] ?? 'something that is not JSON';
  return `line ${line}${at.trim() === '' ? '' : `, at ${shown(at)}`}: found ${what}.`;
}
