import { QUOTES } from '../model/inputs.ts';

const INPUTS = Object.fromEntries(Object.entries(QUOTES).map(([price, key]) => [key, price]));

/** The input of the model that a question answers: a quote answers a price, every other question itself. */
export const inputOf = (key: string): string => INPUTS[key] ?? key;

/** The question that answers an input, or undefined where nobody is asked for it. */
export const questionOf = (input: string, questions: Readonly<Record<string, unknown>>): string | undefined =>
  QUOTES[input] ?? (input in questions ? input : undefined);
