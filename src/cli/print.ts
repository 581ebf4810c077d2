import type { Look } from '../renderers/index.ts';
import { type Edge, type Output, screenOf } from './edge.ts';
import { errorCode, fileReason, UserError } from './errors.ts';

const DEFAULT_COLUMNS = 80;
/** Longer lines are hard to read, shorter ones break the tables. Judgement. */
const MOST_COLUMNS = 120;
const FEWEST_COLUMNS = 60;

/** How a report looks on standard output or in a file. Colour only at a terminal, unless the environment says otherwise. */
export function look(edge: Edge, { color, toFile }: { color: boolean; toFile: boolean }): Look {
  const screen = screenOf(edge);
  const columns = toFile ? DEFAULT_COLUMNS : (screen.columns ?? DEFAULT_COLUMNS);
  return {
    columns: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns)),
    colour: color && !toFile && wantsColour(screen, edge.env),
  };
}

/** Follows no-color.org and the FORCE_COLOR convention. */
export function wantsColour(stream: Pick<Output, 'isTTY'>, env: Edge['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** How systems say that nobody reads any more; Windows calls it the end of the file. */
const HUNG_UP: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF']);

/** Prints a text to its end. A reader that hangs up early (`| head`) has what it wanted and is no error. */
export async function printAll(edge: Edge, text: string): Promise<void> {
  if (text === '') return;
  try {
    const rest = edge.plainOutput?.(Buffer.from(text)) ?? text;
    if (rest.length > 0) await write(edge.stdout, rest);
  } catch (error) {
    const reason = fileReason(error);
    if (HUNG_UP.has(errorCode(error))) return;
    if (reason === undefined) throw error;
    throw new UserError(`Could not print all of it to standard output: ${reason}.`);
  }
}

function write(stream: Output, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A failure is told twice, to the callback and as an event; unheard, the event would end the process.
    stream.once('error', reject);
    stream.write(text, (error) => {
      if (error) return reject(error);
      stream.off('error', reject);
      resolve();
    });
  });
}
