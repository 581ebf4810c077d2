import { type Format, formats } from '../renderers/index.ts';
import type { Result } from '../report/result.ts';
import type { Edge } from './edge.ts';
import { look, printAll } from './print.ts';
import { writeWhole } from './write-file.ts';

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
  const { output } = to;
  const byEnding = output === undefined ? undefined : formatOfFile(output);
  const format: Format = to.format ?? (to.json ? 'json' : byEnding) ?? 'terminal';
  const render = await formats[format]();
  const text = render(result, look(edge, { color: to.color, toFile: output !== undefined }));
  if (output === undefined) return printAll(edge.stdout, text);
  await writeWhole(output, text, { overwrite: to.force === true, confidential: true });
  edge.stderr.write(`Wrote ${output}\n`);
}

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
