import { Argument, Option } from 'commander';
import { nearestOf } from '../core/answers/nearest.ts';
import { notAccepted } from './not-accepted.ts';

/** An option that takes one of a few words. */
export function wordOption(flags: string, description: string, words: readonly string[]): Option {
  const option = new Option(flags, description).choices([...words]);
  return option.argParser(oneOf(option.long ?? flags, words));
}

/** An argument that is one of a few words. */
export const wordArgument = (name: string, description: string, words: readonly string[]): Argument =>
  new Argument(name, description).choices([...words]).argParser(oneOf(name, words));

function oneOf(name: string, words: readonly string[]): (text: string) => string {
  return (text) => {
    if (words.includes(text)) return text;
    throw notAccepted(name, text, `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`, nearestOf(text, words));
  };
}
