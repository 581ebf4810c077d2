import { emitKeypressEvents, type Key } from 'node:readline';
import { Readable } from 'node:stream';
import { printable } from '../../../renderers/terminal/printable.ts';
import type { Input } from '../../edge.ts';

const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** The one reader of the terminal. Keys typed while no prompt listens wait for the next one. */
export interface Keyboard {
  /** An input that gets the keys, one at a time, until `release` is called. */
  readonly listen: () => Readable;
  readonly release: () => void;
  readonly close: () => void;
}

/** Keys that edit a line or move in a list. Everything else that is no text is dropped before anything can echo it. */
const NAMED = ['return', 'enter', 'backspace', 'delete', 'left', 'right', 'up', 'down', 'home', 'end'];
const WITH_CTRL = ['a', 'e', 'u', 'w', 'k'];

/** Reads a terminal in raw mode key by key; `stop` is called for Ctrl+C, Ctrl+D and the end of input. */
export function openKeyboard(stdin: Input, stop: () => void): Keyboard {
  const waiting: string[] = [];
  let listener: Readable | undefined;
  let isPumping = false;
  let isPasting = false;

  async function pump(): Promise<void> {
    if (isPumping) return;
    isPumping = true;
    while (listener !== undefined && waiting.length > 0) {
      listener.push(waiting.shift());
      // The prompt has handled the key, and has ended if that key ended it, before the next one is handed over.
      await nextTurn();
    }
    isPumping = false;
  }

  function onKey(_text: string | undefined, key: Key): void {
    if (key.name === 'paste-start' || key.name === 'paste-end') isPasting = key.name === 'paste-start';
    else if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) stop();
    else waiting.push(...keysOf(key, isPasting));
    void pump();
  }

  emitKeypressEvents(stdin);
  stdin.on('keypress', onKey).on('end', stop).on('close', stop).on('error', stop);
  stdin.resume();
  return {
    listen() {
      listener = new Readable({ read: () => undefined });
      void pump();
      return listener;
    },
    release() {
      listener = undefined;
    },
    close() {
      stdin.off('keypress', onKey).off('end', stop).off('close', stop).off('error', stop);
      stdin.pause();
    },
  };
}

/** The sequences a prompt may see for a key: plain text, or one of the keys it knows. */
function keysOf({ sequence = '', name = '', ctrl, meta }: Key, isPasting: boolean): string[] {
  if (isPasting) return [...printable(sequence)];
  if (ctrl === true) return WITH_CTRL.includes(name) ? [sequence] : [];
  if (NAMED.includes(name)) return [sequence];
  if (name === 'tab') return [];
  return meta === true ? [] : [...printable(sequence)];
}
