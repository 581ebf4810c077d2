import { PAGE_FORMATS, type PageFormat, pageFormats } from '../renderers/index.ts';
import type { Report } from '../report/blocks.ts';
import { type Destination, deliverText, formatOf, lookOf } from './deliver.ts';
import type { Edge } from './edge.ts';

/** Where a page goes and in which format, as the command line says it. */
export type PageDestination = Destination<PageFormat>;

/** A page to read, and the same as data for scripts. */
export interface Page {
  readonly page: () => Report;
  readonly data: () => unknown;
}

/** Prints a page, or writes it to the file that was named. */
export async function deliverPage({ page, data }: Page, to: PageDestination, edge: Edge): Promise<void> {
  const format = formatOf(to, PAGE_FORMATS);
  if (format === 'json') return deliverText(`${JSON.stringify(data(), undefined, 2)}\n`, to, edge);
  const render = await pageFormats[format]();
  await deliverText(render(page(), lookOf(to, edge)), to, edge);
}
