import { Option } from 'commander';
import { nearestOf } from '../core/answers/nearest.ts';
import { shown } from '../report/problems.ts';
import { UserError } from './errors.ts';

/** An option that takes one of a few words. */
export function wordOption(flags: string, description: string, words: readonly string[]): Option {
  const option = new Option(flags, description).choices([...words]);
  return option.argParser((text) => {
    if (words.includes(text)) return text;
    const accepted = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    throw notAccepted(option.long ?? flags, text, accepted, nearestOf(text, words));
  });
}

/** What is wrong with a value that somebody gave on the command line or in the environment. */
export function notAccepted(name: string, found: string, accepted: string, nearest?: string): UserError {
  const near = nearest === undefined ? '.' : `; did you mean ${nearest}?`;
  return new UserError(`${name} is "${shown(found)}", but ${accepted} is accepted${near}`);
}
