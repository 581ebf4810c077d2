import { type PageFormat, pageFormats } from '../renderers/index.ts';
import type { Report } from '../report/blocks.ts';
import type { Edge } from './edge.ts';
import { look, printAll } from './print.ts';
import { writeWhole } from './write-file.ts';

/** Where a page goes and in which format, as the command line says it. */
export interface PageDestination {
  readonly format?: PageFormat;
  readonly json?: true;
  readonly output?: string;
  readonly force?: true;
  readonly color: boolean;
}

/** A page to read, and the same as data for scripts. */
export interface Page {
  readonly page: () => Report;
  readonly data: () => unknown;
}

/** Prints a page, or writes it to the file that was named. */
export async function deliverPage({ page, data }: Page, to: PageDestination, edge: Edge): Promise<void> {
  const { output } = to;
  const format = to.format ?? (to.json ? 'json' : byEnding(output)) ?? 'terminal';
  if (format === 'json') return deliverText(`${JSON.stringify(data(), undefined, 2)}\n`, to, edge);
  const render = await pageFormats[format]();
  await deliverText(render(page(), look(edge, { color: to.color, toFile: output !== undefined })), to, edge);
}

/** Prints a text, or writes it to the file that was named. */
export async function deliverText(text: string, { output, force }: PageDestination, edge: Edge): Promise<void> {
  if (output === undefined) return printAll(edge.stdout, text);
  await writeWhole(output, text, { overwrite: force === true, confidential: true });
  edge.stderr.write(`Wrote ${output}\n`);
}

const ENDINGS: Readonly<Record<string, PageFormat>> = { '.json': 'json', '.md': 'markdown', '.markdown': 'markdown' };

const byEnding = (output = ''): PageFormat | undefined =>
  Object.entries(ENDINGS).find(([ending]) => output.toLowerCase().endsWith(ending))?.[1];
