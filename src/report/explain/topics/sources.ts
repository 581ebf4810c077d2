import { sources } from '../../../domain/sources.ts';
import type { Context } from '../context.ts';
import type { TopicGroup } from '../explanation.ts';
import { originOf } from '../origin.ts';

/** Where the figures come from, with what each source measured. */
export const sourceTopics = (context: Context): TopicGroup[] => [
  {
    title: 'Sources',
    topics: sources.map((source) => ({
      id: `sources.${source.id}`,
      title: source.title,
      also: [source.id],
      explain: () => ({
        id: `sources.${source.id}`,
        title: source.title,
        says: [],
        facts: [{ label: 'Serves', text: source.serves }],
        origin: originOf(source.id),
        seeAlso: context.numbers
          .filter((one) => source.id !== 'judgement' && [one.source, ...one.checks].includes(source.id))
          .map(({ id }) => id),
      }),
    })),
  },
];
