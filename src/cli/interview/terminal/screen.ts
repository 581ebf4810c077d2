import { widthOf } from '../../../renderers/terminal/wrap.ts';
import type { Output } from '../../edge.ts';
import type { Frame } from './frame.ts';
import { windowOf } from './window.ts';

const up = (rows: number): string => (rows > 0 ? `\u001b[${rows}A` : '');
const right = (columns: number): string => (columns > 0 ? `\u001b[${columns}C` : '');
const ERASE_DOWN = '\r\u001b[J';

/** What was said on the screen line by line, so that it can be taken back. */
export interface Screen {
  readonly say: (lines: readonly string[]) => void;
  readonly mark: () => number;
  readonly backTo: (mark: number) => void;
  /** Keeps back what is to be written, until something is shown: then all of it goes out at once, without flicker. */
  readonly hold: (text: string) => void;
  readonly show: (text: string) => void;
  /** Erases lines of which the cursor stands in the last, even if the window has become narrower since. */
  readonly eraseUp: (lines: readonly string[]) => void;
  /**
   * Shows a frame that fits the window, with the cursor where one types; the function it returns erases it when something
   * else is shown.
   */
  readonly sketch: (frame: Frame) => () => void;
}

export function openScreen(output: Output): Screen {
  const said: string[] = [];
  let held = '';
  const hold = (text: string) => {
    held += text;
  };
  const rowsOf = (line: string) => Math.max(1, Math.ceil(widthOf(line) / windowOf(output).columns));
  const rows = (lines: readonly string[]) => lines.reduce((sum, line) => sum + rowsOf(line), 0);
  const show = (text: string) => {
    output.write(held + text);
    held = '';
  };
  const eraseUp = (lines: readonly string[]) => hold(`${up(rows(lines) - 1)}${ERASE_DOWN}`);
  return {
    say(lines) {
      said.push(...lines);
      hold(lines.map((line) => `${line}\n`).join(''));
    },
    hold,
    show,
    mark: () => said.length,
    backTo(mark) {
      hold(`${up(rows(said.splice(mark)))}${ERASE_DOWN}`);
    },
    eraseUp,
    sketch({ above, prompt, under }) {
      const drawn = [...above, prompt, ...under];
      // What has left the window at its top cannot be erased any more.
      if (rows(drawn) > windowOf(output).rows) return () => undefined;
      show(`${drawn.join('\n')}${up(rows(under))}\r${right(widthOf(prompt))}`);
      return () => eraseUp([...above, prompt]);
    },
  };
}
