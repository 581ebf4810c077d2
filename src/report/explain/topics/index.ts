import type { Context } from '../context.ts';
import type { TopicGroup } from '../explanation.ts';
import { lineTopics } from './lines.ts';
import { numberTopics } from './numbers.ts';
import { optionTopics } from './options.ts';
import { questionTopics } from './questions.ts';
import { signTopics } from './signs.ts';
import { sourceTopics } from './sources.ts';

/** Everything that can be explained beside the figures of a result, in the order in which a reader meets it. */
export const topicGroups = (context: Context): TopicGroup[] =>
  [questionTopics, signTopics, lineTopics, optionTopics, numberTopics, sourceTopics].flatMap((topics) =>
    topics(context),
  );
