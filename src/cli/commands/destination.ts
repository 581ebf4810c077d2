import { type Command, Option } from 'commander';
import { FORMATS, type Format } from '../../renderers/index.ts';
import { notAccepted } from '../not-accepted.ts';
import { wordOption } from '../options.ts';

/** The options of every command that makes something to read: how it looks and where it goes. */
export const addDestination = (command: Command, formats: readonly Format[] = FORMATS): Command =>
  command
    .addOption(wordOption('-f, --format <format>', 'how to print it', formats))
    .option('--json', 'the same as --format json')
    .addOption(
      new Option(
        '-o, --output <file>',
        'write to a file instead; its ending chooses the format where --format does not',
      ).argParser(parseFileName),
    )
    .option('--force', 'replace files that exist, without asking')
    .option('--no-color', 'no colours');

/** The same for a whole report, which may also be a page in a browser. */
export const addReportDestination = (command: Command): Command =>
  addDestination(command).option('--open', 'make it a web page and open that in the browser');

function parseFileName(text: string): string {
  if (text.trim() !== '') return text;
  throw notAccepted('--output', text, 'the name of a file');
}
