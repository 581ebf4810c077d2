import type { Canvas, Frame } from './frame.ts';

/** What is typed to go back. */
export const BACK = '<';

/** What outlives a prompt that has to be drawn anew because the window changed. */
export interface Memory {
  typed: string;
  chosen?: string | undefined;
  isAnswered: boolean;
  /** The lines as they were drawn last, and how many of them stand above the cursor's. */
  lines: readonly string[];
  above: number;
}

export const freshMemory = (): Memory => ({ typed: '', isAnswered: false, lines: [], above: 0 });

export interface PromptConfig<P> {
  readonly page: P;
  readonly canvas: () => Canvas;
  readonly memory: Memory;
}

/** A frame as Inquirer takes it: everything up to the cursor, and what stands under it. */
export function show({ above, prompt, under }: Frame, typed: string, memory: Memory): [string, string] {
  const upToCursor = [...above, `${prompt}${typed}`];
  memory.lines = [...upToCursor, ...under];
  memory.above = above.length;
  return [upToCursor.join('\n'), under.join('\n')];
}
