import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { shown } from '../report/problems.ts';
import { UserError } from './errors.ts';

/** Answers are nested two deep; a file that goes deeper than this is something else. */
const DEEPEST = 100;

const SAYS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not know (texts need double quotation marks; NaN and Infinity do not exist)',
  InvalidNumberFormat: 'a number that is not written as JSON writes numbers',
  PropertyNameExpected: 'no key in double quotation marks where one belongs',
  ValueExpected: 'no value where one belongs',
  ColonExpected: 'no colon behind a key',
  CommaExpected: 'no comma between two entries',
  CloseBraceExpected: 'an object that is never closed with }',
  CloseBracketExpected: 'a list that is never closed with ]',
  EndOfFileExpected: 'more text behind the end of the JSON',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a text that is never closed with a quotation mark',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a \\u escape that is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash that escapes nothing JSON knows',
  InvalidCharacter: 'a control character inside a text',
};

/** Reads JSON strictly: what JSON itself would pass over in silence (a key given twice) is refused, with its line. */
export function parseJson(text: string, name: string): unknown {
  if (text.trim() === '') throw new UserError(`${name} is empty; answers are one JSON object such as {"staff": 8}.`);
  refuseDepth(text, name);
  const problems = findProblems(text);
  if (problems.length > 0) throw new UserError(problems.map((problem) => `${name}, ${problem}`));
  return JSON.parse(text);
}

/** The text of a file, which has to be UTF-8. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not UTF-8 text; save it as JSON in UTF-8.`);
  }
}

/** Token by token, so that even a megabyte of brackets cannot exhaust the stack. */
function refuseDepth(text: string, name: string): void {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) throw new UserError(`${name} is nested more than ${DEEPEST} deep, which no answers file is.`);
  }
}

function findProblems(text: string): string[] {
  const problems: string[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, _offset, _length, line) => {
        const keys = open.at(-1);
        if (keys?.has(key))
          problems.push(`line ${line + 1}: the key "${shown(key)}" is given twice; keep one of them.`);
        keys?.add(key);
      },
      onError: (code: ParseErrorCode, offset, length, line) => {
        // One slip often makes several errors; the first is the one to mend.
        if (problems.length === 0) problems.push(syntaxProblem(code, text.slice(offset, offset + length), line));
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return problems;
}

function syntaxProblem(code: ParseErrorCode, at: string, line: number): string {
  const what = SAYS[printParseErrorCode(code)] ?? 'something that is not JSON';
  return `line ${line + 1}: found ${what}${at.trim() === '' ? '' : `, at "${shown(at)}"`}.`;
}
