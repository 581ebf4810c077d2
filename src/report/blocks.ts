import type { Drawing, Odds } from './drawings.ts';

/**
 * What a report is made of: titled sections of a few kinds of blocks, every number already text. Renderers switch over
 * `kind` exhaustively, so a new section needs no renderer and a new renderer no section.
 */
export interface Report {
  readonly title: string;
  /** Date, market, author: short facts under the title. */
  readonly about: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** For documents that are kept; whoever reads on a terminal has the commands that tell it. */
  readonly kept?: true;
}

export type Block = Paragraph | Callout | List | Table | Bars | Spans | Curves | Command;

/** Why a text stands out: it is what we recommend, it is dangerous, or it is an aside. */
export type Tone = 'accent' | 'critical' | 'quiet';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: Tone;
}

/** The one thing to remember of a section. */
export interface Callout {
  readonly kind: 'callout';
  readonly title: string;
  readonly text: readonly string[];
  readonly tone: Tone;
  /** How sure it is as a picture, for formats that can draw. */
  readonly odds?: Odds;
}

export interface List {
  readonly kind: 'list';
  /** Numbered from here; bullets where it is absent. */
  readonly from?: number;
  /** Asides of one kind, short enough to be compared down a column of their own. */
  readonly asides?: 'column';
  readonly items: readonly Item[];
}
export interface Item {
  /** The part to read if nothing else is read. */
  readonly lead?: string;
  readonly text?: string;
  readonly aside?: string;
  readonly tone?: Tone;
}

export interface Table {
  readonly kind: 'table';
  /** The first column labels the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The same as a picture, for formats that can draw. */
  readonly drawn?: Drawing;
}
export interface Column {
  readonly title: string;
  readonly holds: 'words' | 'numbers';
  readonly tone?: Tone;
}
export interface Row {
  readonly cells: readonly Cell[];
  /** A group's heading, a member under it, or the total of what stands above; absent for a row like any other. */
  readonly rank?: 'group' | 'member' | 'total';
}
export type Cell = string | { readonly text: string; readonly tone: Tone };

/** Values on one common scale from 0, each with what explains it. */
export interface Bars {
  readonly kind: 'bars';
  readonly outOf: number;
  readonly bars: readonly Bar[];
}
export interface Bar {
  readonly label: string;
  /** Length on the scale; null where nothing was measured. */
  readonly value: number | null;
  readonly text: string;
  readonly status: string;
  readonly tone?: Tone;
  readonly because: readonly Item[];
}

/** Stretches on one common scale, each to both sides of the same middle. */
export interface Spans {
  readonly kind: 'spans';
  /** What the scale measures. */
  readonly scale: string;
  readonly middle: Mark;
  readonly spans: readonly Span[];
}
export interface Span {
  readonly label: string;
  /** Ends on the scale, the lower one first. */
  readonly from: Mark;
  readonly to: Mark;
}
/** A place on a scale, and what to write there. */
export interface Mark {
  readonly value: number;
  readonly text: string;
}

/** Values that follow one another, as lines over one axis. */
export interface Curves {
  readonly kind: 'curves';
  /** What is drawn, for a reader who cannot see it. */
  readonly title: string;
  readonly x: { readonly title: string; readonly marks: readonly Mark[] };
  readonly y: { readonly title: string; readonly marks: readonly Mark[] };
  /** Every value at x = 1, 2, 3 …; all curves have as many. */
  readonly curves: readonly Curve[];
}
export interface Curve {
  readonly label: string;
  readonly values: readonly number[];
  readonly tone?: Tone;
}

/** Something to type into a shell. */
export interface Command {
  readonly kind: 'command';
  readonly text: string;
}

export const paragraph = (text: string, tone?: Tone): Paragraph => ({
  kind: 'paragraph',
  text,
  ...(tone && { tone }),
});
export const bullets = (texts: readonly string[]): List => ({ kind: 'list', items: texts.map((text) => ({ text })) });
export const words = (title: string): Column => ({ title, holds: 'words' });
export const numbers = (title: string): Column => ({ title, holds: 'numbers' });
