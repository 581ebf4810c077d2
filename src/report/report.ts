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

function about({ businessName, assessedOn, market, currency, preparedBy, tool: maker }: Result): string[] {
  return [
    ...(businessName === undefined ? [] : ['IT readiness assessment']),
    longDate(assessedOn),
    `${markets[market].title}, ${currency}`,
    ...(preparedBy === undefined ? [] : [`prepared by ${preparedBy}`]),
    ...(maker.version === tool.version ? [] : [`computed by version ${maker.version}, shown by ${tool.version}`]),
  ];
}
