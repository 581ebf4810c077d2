import type { Read } from '../typed-number.ts';

/** What is shown with a question. */
export interface Page {
  /** Where in the interview we are. */
  readonly heading: string;
  readonly ask: string;
  readonly why?: string;
  /** What stands under the question, most useful line first. */
  readonly under: readonly string[];
}

/** A question that is answered by typing. */
export interface LinePage<T> extends Page {
  readonly read: (typed: string) => Read<T>;
  /** The answer of an empty line. */
  readonly whenEmpty: T;
}

/** A question that is answered by choosing, with arrow keys or by typing. */
export interface ListPage extends Page {
  readonly entries: readonly Entry[];
  /** The value the cursor stands on at first. */
  readonly selected: string;
}
export interface Entry {
  readonly value: string;
  readonly text: string;
  /** What stands beside it in a second column; such an entry is one line, however narrow the window. */
  readonly says?: string;
  /** What is typed to choose it; matched from its beginning, as its text is. */
  readonly typed: string;
  /** The title above it, where a new group begins. */
  readonly group?: string;
}

export type Reply<T> = { readonly kind: 'answer'; readonly answer: T } | { readonly kind: 'back' };

/** A place in what was said, to go back to. */
export type Mark = number;

/** Somebody who puts questions to the person at the terminal. */
export interface Asker {
  /** Columns there are for text. */
  readonly width: () => number;
  /** Says something that stays on the screen. */
  readonly say: (lines: readonly string[]) => void;
  readonly line: <T>(page: LinePage<T>) => Promise<Reply<T>>;
  readonly list: (page: ListPage) => Promise<Reply<string>>;
  readonly mark: () => Mark;
  /** Takes back what was said since, where the terminal can. */
  readonly backTo: (mark: Mark) => void;
  readonly close: () => void;
}

/** The person stopped: Ctrl+C, the end of input, or a closed window. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
