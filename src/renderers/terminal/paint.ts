import { Chalk } from 'chalk';
import type { Tone } from '../../report/blocks.ts';

export type Paint = (text: string) => string;

/** The few looks of the report: one accent, red for danger, dim for asides. */
export interface Palette extends Readonly<Record<Tone, Paint>> {
  readonly plain: Paint;
  readonly strong: Paint;
  /** Strong and in the accent's colour: what we recommend. */
  readonly headline: Paint;
}

/** The sixteen colours of the reader's own theme, or none. */
export function paletteOf(colour: boolean): Palette {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    plain: (text) => text,
    strong: chalk.bold,
    headline: chalk.bold.cyan,
    accent: chalk.cyan,
    critical: chalk.red,
    quiet: chalk.dim,
  };
}
