import { createScanner, visit } from 'jsonc-parser';
import { shown } from '../report/problems.ts';
import { UserError } from './errors.ts';
import { syntaxProblem } from './json-syntax.ts';
import { DEEPEST } from './parse-json.ts';

/** JSON as data, and the keys that are given twice, which JSON itself would pass over in silence. */
export interface Parsed {
  readonly data: unknown;
  readonly repeated: readonly string[];
}

/** Reads JSON token by token: says in which line it is none, and finds keys that are given twice. */
export function parseClosely(text: string, name: string): Parsed {
  if (text.trim() === '') throw new UserError(`${name} is empty, but a JSON object belongs there: { … }.`);
  refuseDepth(text, name);
  const { slip, repeated } = look(text);
  // A slip often makes many errors behind it; the first is the one to mend.
  if (slip !== undefined) throw new UserError(`${name}, ${slip}`);
  return { data: JSON.parse(text), repeated: repeated.map((problem) => `${name}, ${problem}`) };
}

/** Token by token, so that even a megabyte of brackets cannot exhaust the stack. */
function refuseDepth(text: string, name: string): void {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) throw new UserError(`${name} is nested more than ${DEEPEST} deep; name the right file.`);
  }
}

function look(text: string): { slip: string | undefined; repeated: string[] } {
  let slip: string | undefined;
  const repeated: string[] = [];
  const open: Map<string, number>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Map()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, _offset, _length, line, _character, pathTo) => {
        const lines = open.at(-1);
        const before = lines?.get(key);
        if (before !== undefined) repeated.push(repeatedProblem([...pathTo(), key], before + 1, line + 1));
        lines?.set(key, line);
      },
      onError: (code, offset, length, line) => {
        slip ??= syntaxProblem(code, text.slice(offset, offset + length), line + 1);
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return { slip, repeated };
}

const repeatedProblem = (path: readonly (string | number)[], before: number, line: number): string =>
  `line ${line}: ${shown(path.join('.'))} is given twice${before === line ? '' : `, first in line ${before}`}; keep one.`;
