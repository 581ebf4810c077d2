import { createInterface } from 'node:readline';
import { visible } from '../report/problems.ts';
import { type Edge, hasKeyboard } from './edge.ts';
import { onEndSignal } from './end-signals.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { placeOf, taken } from './write-file.ts';

/** What the command line says about files that are there already. */
export interface Replacing {
  readonly force?: true;
  /** False where nothing may be asked. */
  readonly input?: boolean;
}

/**
 * Whether a file may be replaced: `--force` says so, or the person at the terminal does. To be asked before anything is
 * computed or answered, for it refuses what could not be written later.
 */
export async function mayReplace(file: string, { force, input }: Replacing, edge: Edge): Promise<boolean> {
  const place = await placeOf(file);
  if (force || place !== 'file') return force === true;
  if (input === false || !hasKeyboard(edge) || edge.stderr.isTTY !== true) throw taken(file);
  edge.stderr.write(`${visible(file)} exists already. Replace it? (y/N) `);
  const typed = await typedLine(edge);
  if (typed !== undefined && YES.test(typed.trim())) return true;
  if (typed !== undefined) throw new UserError(`${file} was kept; choose another name.`);
  edge.stderr.write('\n');
  throw new UserError(`Stopped. ${file} was kept.`, EXIT.cancelled);
}

const YES = /^y(?:es)?$/i;

/** What somebody types up to Enter; undefined for Ctrl+C, Ctrl+D and a closed window. */
function typedLine({ stdin, host }: Edge): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdin, terminal: false });
    const off = onEndSignal(host, () => lines.close());
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => {
      off();
      resolve(undefined);
    });
  });
}
