import type { NumberValue } from '../../domain/numbers/number.ts';

/** What a settings file holds for one number: the number, low, likely and high, or the ends of a 90 % interval. */
export type SettingValue = number | readonly number[];

/** One number of the method that the user's own takes the place of. */
export interface Replacement {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** What the method has. */
  readonly from: NumberValue;
  /** What is used instead. */
  readonly to: NumberValue;
}

/** A settings file that passed every check. */
export interface Settings {
  /** The replaced ids with their values, as given. */
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly replaced: readonly Replacement[];
  /** Whether whoever makes the assessment also sells what it may recommend. */
  readonly sellsServices: boolean;
}

/** The one setting that is no number. */
export const SELLS_SERVICES = 'sellsServices';
