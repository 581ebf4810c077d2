import type { Palette } from '../../../renderers/terminal/paint.ts';
import type { Edge } from '../../edge.ts';
import type { Asker, LinePage, ListPage } from './asker.ts';
import { type Canvas, type Frame, lineFrame } from './frame.ts';
import type { Prompts } from './prompts.ts';
import { enterRawMode } from './raw-mode.ts';
import { openScreen } from './screen.ts';
import { windowOf } from './window.ts';

/** Lines longer than this are hard to read. Judgement. */
const WIDEST = 84;

/** Asks with prompts that are redrawn in place. */
export function openPromptAsker(edge: Edge, palette: Palette, stopped: AbortController): Asker {
  const screen = openScreen(edge.stderr);
  const leaveRawMode = enterRawMode(edge.stdin, screen);
  const canvas = (): Canvas => {
    const { columns, rows } = windowOf(edge.stderr);
    return { columns: Math.min(WIDEST, columns), rows, palette };
  };
  let prompts: Prompts | undefined;

  /**
   * Whoever starts an interview sees its first question before the code is loaded that reads keys and edits lines, for
   * that is half of all there is to load. What is typed meanwhile waits in the terminal.
   */
  async function promptsAfter(first?: () => Frame): Promise<Prompts> {
    if (prompts !== undefined) return prompts;
    const erase = first === undefined ? undefined : screen.sketch(first());
    const { openPrompts } = await import('./prompts.ts');
    erase?.();
    prompts = openPrompts(edge, screen, canvas, stopped);
    return prompts;
  }

  return {
    width: () => canvas().columns,
    say: screen.say,
    mark: screen.mark,
    backTo: screen.backTo,
    line: async <T>(page: LinePage<T>) => (await promptsAfter(() => lineFrame(page, canvas()))).line(page),
    list: async (page: ListPage) => (await promptsAfter()).list(page),
    close() {
      prompts?.close();
      leaveRawMode();
    },
  };
}
