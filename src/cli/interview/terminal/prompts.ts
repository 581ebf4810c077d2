import { Writable } from 'node:stream';
import type { Edge, Output } from '../../edge.ts';
import { type LinePage, type ListPage, type Reply, Stopped } from './asker.ts';
import type { Canvas } from './frame.ts';
import { openKeyboard } from './keyboard.ts';
import { linePrompt } from './line-prompt.ts';
import { listPrompt } from './list-prompt.ts';
import { freshMemory, type Memory, type PromptConfig } from './prompt-config.ts';
import type { Screen } from './screen.ts';
import { windowOf } from './window.ts';

/** Questions that react to keys. */
export interface Prompts {
  readonly line: <T>(page: LinePage<T>) => Promise<Reply<T>>;
  readonly list: (page: ListPage) => Promise<Reply<string>>;
  readonly close: () => void;
}

type Prompt<T, P> = (config: PromptConfig<P>, context: object) => Promise<Reply<T>>;

/** Begins to read the keyboard, and asks on a screen with prompts that are redrawn in place. */
export function openPrompts(
  { stdin, stderr }: Edge,
  screen: Screen,
  canvas: () => Canvas,
  stopped: AbortController,
): Prompts {
  const keyboard = openKeyboard(stdin, () => stopped.abort());

  /** A window that changes its size wraps what is on it anew: the frame is erased and drawn again. */
  async function ask<T, P>(prompt: Prompt<T, P>, page: P): Promise<Reply<T>> {
    const memory = freshMemory();
    for (;;) {
      const reply = await askOnce(prompt, { page, canvas, memory });
      if (reply !== 'resized') return reply;
      screen.eraseUp(memory.lines.slice(0, memory.above + 1));
    }
  }

  async function askOnce<T, P>(prompt: Prompt<T, P>, config: PromptConfig<P>): Promise<Reply<T> | 'resized'> {
    const output = throughScreen(screen, stderr, config.memory);
    const input = keyboard.listen();
    const resized = new AbortController();
    const onResize = () => {
      output.silence();
      resized.abort();
    };
    const signal = AbortSignal.any([stopped.signal, resized.signal]);
    stderr.once('resize', onResize);
    try {
      return await prompt(config, { input, output: output.stream, signal, clearPromptOnDone: true });
    } catch (error) {
      if (!(error instanceof Error) || !/^(?:Abort|Exit)PromptError$/.test(error.name)) throw error;
      if (resized.signal.aborted && !stopped.signal.aborted) return 'resized';
      throw new Stopped();
    } finally {
      stderr.off('resize', onResize);
      keyboard.release();
      input.destroy();
    }
  }

  return {
    line: <T>(page: LinePage<T>) => ask(linePrompt as Prompt<T, LinePage<unknown>>, page),
    list: (page: ListPage) => ask(listPrompt, page),
    close: keyboard.close,
  };
}

/**
 * The terminal as a prompt sees it. What a prompt writes once it is answered (it erases itself) waits for what comes
 * next; a prompt that was cancelled no longer writes.
 */
function throughScreen(screen: Screen, terminal: Output, memory: Memory): { stream: Writable; silence: () => void } {
  let isSilent = false;
  const stream = new Writable({
    write(chunk, _encoding, done) {
      if (!isSilent) (memory.isAnswered ? screen.hold : screen.show)(String(chunk));
      done();
    },
  });
  Object.defineProperty(stream, 'columns', { get: () => windowOf(terminal).columns });
  return {
    stream,
    silence() {
      isSilent = true;
    },
  };
}
