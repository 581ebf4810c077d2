import type { CommandWords, OptionWords, ProgramWords } from './words.ts';

/** A script for fish. */
export function fishScript({ name, standard, commands }: ProgramWords): string {
  const lines = [
    ...commands.map((command) => `-n __fish_use_subcommand -a ${command.name} -d ${quoted(command.description)}`),
    ...commands.flatMap((command) => ofCommand(command, conditionOf(command, standard, commands))),
  ];
  const first = `# Completion of ${name} for fish; save it:  ${name} completion fish > ~/.config/fish/completions/${name}.fish`;
  return `${[first, ...lines.map((line) => `complete -c ${name} ${line}`)].join('\n')}\n`;
}

/** The standard command runs also where none is named. */
function conditionOf({ name }: CommandWords, standard: string, commands: readonly CommandWords[]): string {
  if (name !== standard) return quoted(`__fish_seen_subcommand_from ${name}`);
  const others = commands.filter((command) => command.name !== standard).map((command) => command.name);
  return quoted(`not __fish_seen_subcommand_from ${others.join(' ')}`);
}

const ofCommand = ({ words, options }: CommandWords, condition: string): string[] => [
  ...(words.length === 0 ? [] : [`-n ${condition} -f -a ${quoted(words.join(' '))}`]),
  ...options.map((option) => `-n ${condition} ${flagsOf(option)}${takenText(option)} -d ${quoted(option.description)}`),
];

const flagsOf = ({ flags }: OptionWords): string =>
  flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');

function takenText({ takes, words }: OptionWords): string {
  switch (takes) {
    case 'nothing':
      return '';
    case 'a word':
      return ` -x -a ${quoted(words.join(' '))}`;
    case 'a file':
      return ' -r -F';
    case 'a text':
      return ' -x';
  }
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
