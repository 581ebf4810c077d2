import { FORMATS, type Format, formats, type Look } from '../renderers/index.ts';
import { visible } from '../report/problems.ts';
import type { Result } from '../report/result.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import type { Replacing } from './may-replace.ts';
import { openPage } from './open-page.ts';
import { look, printAll } from './print.ts';

/** Where a text goes and in which format, as the command line says it. */
export interface Destination<F extends Format = Format> extends Replacing {
  readonly format?: F;
  readonly json?: true;
  readonly output?: string;
  readonly color: boolean;
  /** Whether the page is to be shown in a browser at once. */
  readonly open?: true;
  /** Whether the file may be replaced, once that is settled. */
  readonly replaces?: boolean;
}

/** Where a page is written that is opened, and for which nobody named a file. */
const OPENED = 'it-readiness-report.html';

/** Renders a result and prints it, or writes it to the file that was named. */
export async function deliver(result: Result, to: Destination, edge: Edge): Promise<void> {
  const render = await formats[formatOf(to, FORMATS)]();
  await deliverText(render(result, lookOf(to, edge)), to, edge);
  if (to.open) await openPage(fileOf(to) ?? OPENED, edge);
}

/** Prints a text, or writes it to the file that was named. */
export async function deliverText(text: string, to: Destination, edge: Edge): Promise<void> {
  const output = fileOf(to);
  if (output === undefined) return printAll(edge, text);
  const { writeWhole } = await import('./write-file.ts');
  await writeWhole(output, text, { overwrite: to.replaces === true, confidential: true });
  edge.stderr.write(`Wrote ${visible(output)}\n`);
}

/** How the text looks where it goes. */
export const lookOf = (to: Destination, edge: Edge): Look =>
  look(edge, { color: to.color, toFile: fileOf(to) !== undefined });

/** The format that was asked for: by name, by the ending of the file where it is clear, else the one for people. */
export function formatOf<F extends Format>(to: Destination<F>, accepted: readonly F[]): F | 'json' | 'terminal' {
  if (to.format !== undefined) return to.format;
  if (to.json) return 'json';
  if (to.open) return accepted.find((format) => format === 'html') ?? 'terminal';
  const byEnding = Object.keys(ENDINGS).find((ending) => to.output?.toLowerCase().endsWith(ending));
  return accepted.find((format) => byEnding !== undefined && format === ENDINGS[byEnding]) ?? 'terminal';
}

/** Refuses early what could not be delivered later, and settles whether a file is replaced. */
export async function settleDestination<D extends Destination>(to: D, edge: Edge): Promise<D> {
  const { format, json, open, output: named } = to;
  if (json && format !== undefined && format !== 'json') {
    throw new UserError(`--json and --format ${format} contradict each other; give one of them.`);
  }
  const asked = json ? 'json' : format;
  if (open && (named === '-' || (asked !== undefined && asked !== 'html'))) {
    throw new UserError(
      `--open shows a web page from a file, so it does not go with ${named === '-' ? '--output -' : `--format ${asked}`}; drop one of them.`,
    );
  }
  const output = fileOf(to);
  if (output === undefined) return to;
  const { mayReplace } = await import('./may-replace.ts');
  return { ...to, replaces: await mayReplace(output, to, edge) };
}

/** The file to write, undefined for standard output, which may also be written as -. */
const fileOf = ({ output, open }: Destination): string | undefined =>
  output === '-' ? undefined : (output ?? (open ? OPENED : undefined));

const ENDINGS: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.txt': 'terminal',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
};
