import type { Command } from 'commander';

/** The whole command line as a shell completes it, derived from what commander knows. */
export interface ProgramWords {
  readonly name: string;
  /** The command that runs when no other is named. */
  readonly standard: string;
  readonly commands: readonly CommandWords[];
}
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  /** What may stand where the argument belongs; empty where that is a file. */
  readonly words: readonly string[];
  readonly options: readonly OptionWords[];
}
export interface OptionWords {
  /** `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takes: 'nothing' | 'a word' | 'a file' | 'a text';
  /** The words it takes. */
  readonly words: readonly string[];
}

/** Reads the program's commands; `more` adds words that are no choices but can be looked up. */
export function wordsOf(
  program: Command,
  standard: string,
  more: Readonly<Record<string, readonly string[]>>,
): ProgramWords {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    words: [
      ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
      ...(more[command.name()] ?? []),
    ],
    options: [...command.options.map(optionWords), HELP],
  }));
  return { name: program.name(), standard, commands };
}

const HELP: OptionWords = { flags: ['-h', '--help'], description: 'print this help', takes: 'nothing', words: [] };

function optionWords({
  short,
  long,
  description,
  flags,
  required,
  argChoices = [],
}: Command['options'][number]): OptionWords {
  const names = [short, long].filter((flag) => flag !== undefined);
  if (!required) return { flags: names, description, takes: 'nothing', words: [] };
  if (argChoices.length > 0) return { flags: names, description, takes: 'a word', words: argChoices };
  return { flags: names, description, takes: flags.includes('<file>') ? 'a file' : 'a text', words: [] };
}
