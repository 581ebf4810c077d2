import type { NumberKind } from '../../domain/numbers/number.ts';
import type { Source } from '../../domain/sources.ts';

/** Everything there is to say about one rule, line, price, assumption or figure, as plain data. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  /** What it is, in sentences. */
  readonly says: readonly string[];
  /** How it is computed, in the names of the model. */
  readonly formula?: string;
  /** What the names in the formula stand for. */
  readonly where?: readonly Named[];
  readonly facts: readonly Fact[];
  readonly origin?: Origin;
  /** Ids that say more. */
  readonly seeAlso: readonly string[];
  /** The same for one client, with the answers that were given. */
  readonly figures?: Figures;
}

/** A name in a formula, what it stands for, and the id that explains it. */
export interface Named {
  readonly name: string;
  readonly title: string;
  readonly id: string;
  /** The method's number, where it is one. */
  readonly value?: string;
  /** `asked`, `computed`, or whether it is a fact, a price or a judgement. */
  readonly kind: 'asked' | 'computed' | NumberKind;
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Whether it was published, has to be paid, or is an opinion, and who says so about whom and when. */
export interface Origin {
  readonly kind: NumberKind;
  readonly source: Source;
  /** Published figures that it was held against. */
  readonly checks: readonly Source[];
}

/** A client's own figures run through the formula, so that a reader with a calculator can follow. */
export interface Figures {
  /** What goes in, each at its mean. */
  readonly inputs: readonly Input[];
  /** One line of arithmetic each, in order; every step uses only inputs and steps above. */
  readonly steps: readonly Step[];
  /** What the model finds over all draws. */
  readonly found: readonly Fact[];
}
export interface Input {
  readonly name: string;
  readonly value: number;
  /** Where the value comes from. */
  readonly from: string;
}
export interface Step {
  readonly name: string;
  /** In names. */
  readonly formula: string;
  /** The same in numbers. */
  readonly numbers: string;
  readonly value: number;
}

/** Something that can be explained: found by its id or by another word, and made only when it is wanted. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** Other words under which people look for it. */
  readonly also: readonly string[];
  readonly explain: () => Explanation;
}
export interface TopicGroup {
  readonly title: string;
  readonly topics: readonly Topic[];
}
