/**
 * A formula is data: a name, a number, or an operation on formulas. Because it is written once, the same line is
 * computed over all draws, printed in the result and walked through step by step for a reader with a calculator.
 */
export type Formula = string | number | Operation;
export interface Operation {
  readonly op: 'times' | 'plus' | 'minus' | 'over' | 'max';
  readonly of: readonly Formula[];
}

export const times = (...of: Formula[]): Operation => ({ op: 'times', of });
export const plus = (...of: Formula[]): Operation => ({ op: 'plus', of });
export const max = (...of: Formula[]): Operation => ({ op: 'max', of });
export const over = (top: Formula, bottom: Formula): Operation => ({ op: 'over', of: [top, bottom] });

const MONTHS_A_YEAR = 12;
/** A yearly figure as a monthly one. */
export const perMonth = (yearly: Formula): Operation => over(yearly, MONTHS_A_YEAR);
/** A percentage (0-100) as a share (0-1). */
export const percent = (name: string): Operation => over(name, 100);
/** What is left of 1. */
export const rest = (share: Formula): Operation => ({ op: 'minus', of: [1, share] });

const SIGN = { times: ' × ', plus: ' + ', minus: ' − ', over: ' / ' } as const;
const RANK = { plus: 0, minus: 0, times: 1, over: 1, max: 2 } as const;

/** The formula as a line of text, with no more brackets than it needs. */
export function formulaText(formula: Formula): string {
  if (typeof formula !== 'object') return String(formula);
  const { op, of } = formula;
  if (op === 'max') return `max(${of.map(formulaText).join(', ')})`;
  return of.map((part, place) => operandText(part, op, place)).join(SIGN[op]);
}

function operandText(part: Formula, op: Exclude<Operation['op'], 'max'>, place: number): string {
  const text = formulaText(part);
  if (typeof part !== 'object') return text;
  const subtracted = place > 0 && (op === 'minus' || op === 'over');
  return RANK[part.op] < RANK[op] || (subtracted && RANK[part.op] === RANK[op]) ? `(${text})` : text;
}

/** Every name a formula refers to, each once, in order of appearance. */
export function namesIn(formula: Formula): readonly string[] {
  if (typeof formula !== 'object') return typeof formula === 'string' ? [formula] : [];
  const known = namesOf.get(formula);
  if (known !== undefined) return known;
  const names = new Set<string>();
  collectNames(formula, names);
  const found = [...names];
  namesOf.set(formula, found);
  return found;
}

/** A formula never changes, and is asked for its names again and again. */
const namesOf = new WeakMap<Operation, readonly string[]>();

function collectNames(formula: Formula, names: Set<string>): void {
  if (typeof formula === 'string') names.add(formula);
  else if (typeof formula === 'object') for (const part of formula.of) collectNames(part, names);
}
