import { type Command, Option } from 'commander';
import { FORMATS } from '../../renderers/index.ts';
import { notAccepted, wordOption } from '../options.ts';

/** The options of every command that makes a report: how it looks and where it goes. */
export const addDestination = (command: Command): Command =>
  command
    .addOption(wordOption('-f, --format <format>', 'how to print the report', FORMATS))
    .option('--json', 'the same as --format json')
    .addOption(
      new Option(
        '-o, --output <file>',
        'write to a file instead; its ending chooses the format where --format does not',
      ).argParser(parseFileName),
    )
    .option('--force', 'replace files that exist')
    .option('--no-color', 'no colours');

function parseFileName(text: string): string {
  if (text.trim() !== '') return text;
  throw notAccepted('--output', text, 'the name of a file');
}
