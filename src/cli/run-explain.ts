import { catalogue as own } from '../domain/index.ts';
import { type Context, contextOf } from '../report/explain/context.ts';
import { everything, find } from '../report/explain/find.ts';
import { explanationPage, listPage } from '../report/explain/page.ts';
import { shown } from '../report/problems.ts';
import type { ExplainOptions } from './commands/explain.ts';
import { deliverPage, type Page } from './deliver-page.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { loadMethod } from './load-settings.ts';

/** Explains one id, or lists what there is. */
export async function runExplain(id: string | undefined, options: ExplainOptions, edge: Edge): Promise<number> {
  const { catalogue } = await loadMethod(own, options.settings, edge);
  const context = contextOf(catalogue, options.market ?? 'us');
  await deliverPage(
    id === undefined ? list('Everything that can be explained', everything(context)) : pageAbout(context, id),
    options,
    edge,
  );
  return EXIT.done;
}

function pageAbout(context: Context, id: string): Page {
  const found = find(context, id);
  switch (found.kind) {
    case 'explanations':
      return { page: () => explanationPage(id, found.explanations), data: () => found.explanations };
    case 'list':
      return list(id, found.groups);
    case 'nothing': {
      const near = found.nearest === undefined ? '' : ` Did you mean "${found.nearest}"?`;
      throw new UserError(`Nothing has the id "${shown(id)}"; it-readiness explain lists what there is.${near}`);
    }
  }
}

const list = (title: string, groups: Parameters<typeof listPage>[1]): Page => ({
  page: () => listPage(title, groups),
  data: () => groups.map(({ title, topics }) => ({ title, topics: topics.map(({ id, title }) => ({ id, title })) })),
});
