import type { CommanderError } from 'commander';

/** Where commander's own words are not for a shop owner. What is not found here stays as it is. */
const USAGE: readonly { readonly code: string; readonly found: RegExp; readonly says: string }[] = [
  { code: 'commander.help', found: /^.*$/, says: 'There is no such command.' },
  {
    code: 'commander.optionMissingArgument',
    found: /^option '(?:-\w, )?(--\S+) <(.+)>' argument missing$/,
    says: '$1 stands alone, but <$2> belongs behind it.',
  },
  {
    code: 'commander.excessArguments',
    found: /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    says: 'Found $3 names behind $1, where at most $2 may stand; put quotation marks around a name with spaces.',
  },
  {
    code: 'commander.missingArgument',
    found: /^missing required argument '(.+)'$/,
    says: 'The <$1> is missing.',
  },
];

/** What commander found wrong with the use of a command, as one sentence. */
export function usageProblem({ code, message }: CommanderError, command: string): string {
  const [, what = '', asides = ''] = /^(?:error: )?([^\n]*)(.*)$/s.exec(message) ?? [];
  const aside = asides.replaceAll(/\n\((.*)\)/g, ' $1');
  const say = USAGE.find((usage) => usage.code === code);
  const sentence = say === undefined ? `${what.replace(/\.?$/, '.')}${aside}` : what.replace(say.found, say.says);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} ${command} --help lists what is accepted.`;
}
