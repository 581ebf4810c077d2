import { type Catalogue, catalogue as own } from '../domain/index.ts';
import { type Context, contextOf, withClient } from '../report/explain/context.ts';
import { everything, find } from '../report/explain/find.ts';
import { explanationPage, listPage } from '../report/explain/page.ts';
import { shown } from '../report/problems.ts';
import type { ExplainOptions } from './commands/explain.ts';
import { settleDestination } from './deliver.ts';
import { deliverPage, type Page } from './deliver-page.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { loadAnswers } from './load-answers.ts';
import { loadMethod } from './load-settings.ts';
import { today } from './run-settings.ts';

/** Explains one id, or lists what there is. */
export async function runExplain(id: string | undefined, given: ExplainOptions, edge: Edge): Promise<number> {
  const options = await settleDestination(given, edge);
  const { catalogue } = await loadMethod(own, options.settings, edge);
  const context = await contextFor(catalogue, options, edge);
  await deliverPage(
    id === undefined ? list('Everything that can be explained', everything(context)) : pageAbout(context, id),
    options,
    edge,
  );
  return EXIT.done;
}

/** The method, or one client's way through it. */
async function contextFor(catalogue: Catalogue, options: ExplainOptions, edge: Edge): Promise<Context> {
  if (options.answers === undefined) return contextOf(catalogue, options.market ?? 'us');
  const answers = await loadAnswers(catalogue, options.answers, edge);
  return withClient(catalogue, answers, {
    market: options.market ?? answers.market ?? 'us',
    horizonMonths: options.horizon,
    draws: options.draws,
    seed: options.seed,
    assessedOn: options.date ?? today(edge),
  });
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

/** Every id that can be typed as it stands. */
export const explainable = (): string[] =>
  everything(contextOf(own, 'us'))
    .flatMap(({ topics }) => topics.flatMap(({ id, also }) => [id, ...also]))
    .filter((id) => /^[\w.-]+$/.test(id));
