import { type Command, Option } from 'commander';
import { defaults } from '../../domain/verdict.ts';
import { MARKET_IDS, type MarketId } from '../../domain/vocabulary.ts';
import { PAGE_FORMATS } from '../../renderers/index.ts';
import type { PageDestination } from '../deliver-page.ts';
import type { Edge } from '../edge.ts';
import { parseDate, parseDraws, parseHorizon, parseSeed } from '../run-settings.ts';

/** The options of `explain` as commander hands them over. */
export interface ExplainOptions extends PageDestination {
  readonly answers?: string;
  readonly market?: MarketId;
  readonly horizon: number;
  readonly settings?: string | false;
  readonly draws: number;
  readonly seed: number;
  readonly date?: string;
}

const EXAMPLES = `
Examples:
  $ it-readiness explain | less                what there is
  $ it-readiness explain data-loss             one line: formula, values, where they come from
  $ it-readiness explain shares                what begins with it
  $ it-readiness explain options.subscription.parts.fee --answers answers.json
                                               your own figures, step by step`;

/** Adds the command that says where every figure comes from. */
export function addExplain(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  program
    .command('explain')
    .description('Say what a rule, line, price, assumption or figure is, how it is computed and where it comes from.')
    .argument('[id]', 'an id, a question, or a place in a result such as verdict.pBest; without one, the list of all')
    .option('--answers <file>', 'run these answers through the formula, or - for standard input')
    .addOption(new Option('--market <market>', 'whose prices and currency to use').choices([...MARKET_IDS]))
    .addOption(
      new Option('--horizon <months>', 'months to look ahead')
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
    .addOption(new Option('--date <yyyy-mm-dd>', 'the day of the assessment (default: today)').argParser(parseDate))
    .addOption(new Option('-f, --format <format>', 'how to print it').choices([...PAGE_FORMATS]))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file instead; its ending chooses the format where --format does not')
    .option('--force', 'replace a file that exists')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import('../run-explain.ts');
      done(await runExplain(id, options, edge));
    });
}
