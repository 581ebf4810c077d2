/** An assessment as the command line asks for it where nothing but these two is said. */
export interface PlainArguments {
  /** A file of answers, or - for standard input. */
  readonly file?: string;
  readonly json?: true;
}

/**
 * What most people type and most scripts run, `[assess] [answers.json | -] [--json]`, understood without a parser: to
 * load one takes a tenth of the time of a run. Everything else is undefined here and for the parser to understand.
 */
export function plainArguments(args: readonly string[]): PlainArguments | undefined {
  const rest = args[0] === 'assess' ? args.slice(1) : args;
  const plain: { file?: string; json?: true } = {};
  for (const arg of rest) {
    if (arg === '--json') plain.json = true;
    else if (plain.file === undefined && (arg === '-' || FILE.test(arg))) plain.file = arg;
    else return undefined;
  }
  return plain;
}

/** A name that can be no command and no option. */
const FILE = /^[^-].*\.json$/;
