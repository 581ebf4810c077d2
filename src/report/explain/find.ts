import { nearestOf } from '../../core/answers/nearest.ts';
import type { Context } from './context.ts';
import type { Explanation, Topic, TopicGroup } from './explanation.ts';
import { explainPath, findPath, pathRules } from './paths/index.ts';
import { topicGroups } from './topics/index.ts';

/** What was found under a word: explanations, or a list to choose from, or nothing. */
export type Found =
  | { readonly kind: 'explanations'; readonly explanations: readonly Explanation[] }
  | { readonly kind: 'list'; readonly groups: readonly TopicGroup[] }
  | { readonly kind: 'nothing'; readonly nearest?: string };

/** Explains what has this id or this name, or the place in a result; else lists what begins with it. */
export function find(context: Context, asked: string): Found {
  const groups = topicGroups(context);
  const topics = groups.flatMap((group) => group.topics);
  const byId = topics.filter(({ id }) => id === asked);
  const named = byId.length > 0 ? byId : topics.filter(({ also }) => also.includes(asked));
  if (named.length > 0) return { kind: 'explanations', explanations: named.map(({ explain }) => explain()) };
  const path = findPath(context.catalogue, asked);
  if (path !== undefined) {
    return { kind: 'explanations', explanations: [explainPath(context, asked, path.rule, path.ids)] };
  }
  const listed = narrowed(groups, ({ id }) => id.startsWith(`${asked}.`) || id.endsWith(`.${asked}`));
  if (listed.length > 0) return { kind: 'list', groups: listed };
  const nearest = nearestOf(asked, wordsOf(topics));
  return { kind: 'nothing', ...(nearest !== undefined && { nearest }) };
}

/** Everything that can be explained, the places in a result among it. */
export const everything = (context: Context): TopicGroup[] => [...topicGroups(context), resultPlaces(context)];

/** The groups with the topics that are wanted, and without the groups that have none. */
const narrowed = (groups: readonly TopicGroup[], wanted: (topic: Topic) => boolean): TopicGroup[] =>
  groups
    .map(({ title, topics }) => ({ title, topics: topics.filter(wanted) }))
    .filter(({ topics }) => topics.length > 0);

function resultPlaces(context: Context): TopicGroup {
  const topics = pathRules.map((rule) => ({
    id: rule.path.replaceAll('+>', '>'),
    title: rule.title,
    also: [],
    explain: () => explainPath(context, rule.path, rule, {}),
  }));
  return { title: 'Figures of a result', topics };
}

const wordsOf = (topics: readonly Topic[]): string[] => [
  ...topics.flatMap(({ id, also }) => [id, ...also]).filter((word) => word.length >= SHORTEST),
  ...pathRules.map(({ path }) => path),
];

/** A shorter word is near to anything. */
const SHORTEST = 3;
