import { type Format, formats } from '../renderers/index.ts';
import { visible } from '../report/problems.ts';
import type { Result } from '../report/result.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { look, printAll } from './print.ts';
import { refuseTaken, writeWhole } from './write-file.ts';

/** Where a report goes and in which format, as the command line says it. */
export interface Destination {
  readonly format?: Format;
  readonly json?: true;
  readonly output?: string;
  readonly force?: true;
  readonly color: boolean;
}

/** Renders a result and prints it, or writes it to the file that was named. */
export async function deliver(result: Result, to: Destination, edge: Edge): Promise<void> {
  const output = fileOf(to);
  const render = await formats[formatOf(to)]();
  const text = render(result, look(edge, { color: to.color, toFile: output !== undefined }));
  if (output === undefined) return printAll(edge.stdout, text);
  await writeWhole(output, text, { overwrite: to.force === true, confidential: true });
  edge.stderr.write(`Wrote ${visible(output)}\n`);
}

/** The format that was asked for: by name, by the ending of the file, or the one for people. */
export function formatOf({ format, json, output }: Destination): Format {
  const byName = format ?? (json ? 'json' : undefined);
  return byName ?? (output === undefined ? undefined : formatOfFile(output)) ?? 'terminal';
}

/** Refuses early what could not be delivered later. */
export async function refuseDestination(to: Destination): Promise<void> {
  const { format, json, force } = to;
  if (json && format !== undefined && format !== 'json') {
    throw new UserError(`--json and --format ${format} contradict each other; give one of them.`);
  }
  const output = fileOf(to);
  if (output !== undefined) await refuseTaken(output, force === true);
}

/** The file to write, undefined for standard output, which may also be written as -. */
const fileOf = ({ output }: Destination): string | undefined => (output === '-' ? undefined : output);

const ENDINGS: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.txt': 'terminal',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
};

/** The format that a file name asks for by its ending, if it is clear. */
function formatOfFile(file: string): Format | undefined {
  const ending = Object.keys(ENDINGS).find((known) => file.toLowerCase().endsWith(known));
  return ending === undefined ? undefined : ENDINGS[ending];
}
