import { type Command, Option } from 'commander';
import { defaults } from '../../domain/verdict.ts';
import { MARKET_IDS, type MarketId } from '../../domain/vocabulary.ts';
import { wordOption } from '../options.ts';
import { parseDate, parseDraws, parseHorizon, parseSeed } from '../run-settings.ts';

/** How answers are assessed, as commander hands it over. */
export interface RunOptions {
  readonly market?: MarketId;
  readonly horizon: number;
  /** A file, false where none is wanted, or undefined to look in the current folder. */
  readonly settings?: string | false;
  readonly draws: number;
  readonly seed: number;
  readonly date?: string;
}

/** The options of every command that assesses answers. */
export const addRunOptions = (command: Command): Command =>
  command
    .addOption(wordOption('--market <market>', 'whose prices and currency to use', MARKET_IDS))
    .addOption(
      new Option(
        '--horizon <months>',
        `months to look ahead, ${defaults.horizonMonths.min}-${defaults.horizonMonths.max}`,
      )
        .argParser(parseHorizon)
        .default(defaults.horizonMonths.default),
    )
    .option(
      '--settings <file>',
      'your own prices and assumptions (default: it-readiness.settings.json, if it is there)',
    )
    .option('--no-settings', 'ignore it-readiness.settings.json')
    .addOption(new Option('--draws <n>', 'how many futures to draw').argParser(parseDraws).default(defaults.draws))
    .addOption(new Option('--seed <n>', 'which futures to draw').argParser(parseSeed).default(defaults.seed))
    .addOption(new Option('--date <yyyy-mm-dd>', 'the day the report bears (default: today)').argParser(parseDate));
