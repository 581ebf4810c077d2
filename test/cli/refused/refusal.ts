import { type Outcome, runIn, type Surroundings } from '../program.ts';

/** Something the program refuses: what it was given, and every sentence the user reads about it. */
export interface Refusal extends Pick<Surroundings, 'stdin' | 'env' | 'keyboard' | 'errorsShown'> {
  readonly name: string;
  /** The contents of `answers.json` in the current folder. */
  readonly file?: string | Uint8Array;
  /** The command line; the file alone where it is absent. */
  readonly args?: readonly string[];
  /** One for each problem, whole or as a pattern. */
  readonly says: readonly (string | RegExp)[];
}

/** Runs what is refused, with further arguments behind its own. */
export const attempt = ({ args = ['answers.json'], ...given }: Refusal, ...more: string[]): Promise<Outcome> =>
  runIn(given, ...args, ...more);

/** JSON of so many bytes and more. */
export const endless = (bytes: number, piece: string): string => piece.repeat(Math.ceil(bytes / piece.length));
