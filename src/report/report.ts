import { markets } from '../domain/markets/index.ts';
import { tool } from '../tool.ts';
import type { Report } from './blocks.ts';
import { longDate } from './format/dates.ts';
import type { Result } from './result.ts';
import { sections } from './sections/index.ts';

/** What an assessment says to its reader, in order, with every number as text. */
export function report(result: Result): Report {
  return {
    title: result.businessName ?? 'IT readiness assessment',
    about: about(result),
    sections: sections.map((section) => section(result)).filter((section) => section !== undefined),
  };
}

function about(result: Result): string[] {
  const { businessName, assessedOn, market, currency, tool: maker } = result;
  return [
    ...(businessName === undefined ? [] : ['IT readiness assessment']),
    longDate(assessedOn),
    `${markets[market].title}, ${currency}`,
    ...author(result),
    ...(maker.version === tool.version ? [] : [`computed by version ${maker.version}, shown by ${tool.version}`]),
  ];
}

/** Who made it; a stake in the outcome is told in the same breath. */
function author({ preparedBy, sellsServices }: Result): string[] {
  if (sellsServices) return [`prepared by ${preparedBy ?? 'somebody'}, who sells IT services`];
  return preparedBy === undefined ? [] : [`prepared by ${preparedBy}`];
}
