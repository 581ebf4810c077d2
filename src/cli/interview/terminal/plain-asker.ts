import { createInterface } from 'node:readline';
import { printable } from '../../../renderers/terminal/printable.ts';
import { wrapText } from '../../../renderers/terminal/wrap.ts';
import type { Edge } from '../../edge.ts';
import { twoColumns } from '../words/two-columns.ts';
import { type Asker, type Entry, type LinePage, type ListPage, type Page, type Reply, Stopped } from './asker.ts';
import { matchEntries } from './match-entry.ts';
import { BACK } from './prompt-config.ts';
import { windowOf } from './window.ts';

/** Asks line by line, for terminals that cannot move the cursor, and for readers that read aloud. */
export function openPlainAsker({ stdin, stderr }: Edge, stopped: AbortController): Asker {
  const lines = createInterface({ input: stdin, terminal: false });
  const waiting: string[] = [];
  let receive: ((line: string) => void) | undefined;
  lines.on('line', (line) => {
    if (receive === undefined) waiting.push(line);
    else receive(line);
  });
  lines.on('close', () => stopped.abort());

  const width = () => windowOf(stderr).columns;
  const print = (text: string) => stderr.write(`${text}\n`);
  const say = (texts: readonly string[]) => texts.flatMap((text) => wrapText(text, width())).forEach(print);

  function nextLine(): Promise<string> {
    stderr.write('> ');
    return new Promise((resolve, reject) => {
      const stop = () => reject(new Stopped());
      const first = waiting.shift();
      if (first !== undefined) return resolve(first);
      if (stopped.signal.aborted) return stop();
      stopped.signal.addEventListener('abort', stop, { once: true });
      receive = (line) => {
        receive = undefined;
        stopped.signal.removeEventListener('abort', stop);
        resolve(line);
      };
    });
  }

  /** Asks until what is typed can be read. */
  async function ask<T>(
    page: Page,
    read: (typed: string) => Reply<T> | string,
    entries: readonly string[] = [],
  ): Promise<Reply<T>> {
    print('');
    say([page.heading, page.ask, ...(page.why === undefined ? [] : [page.why])]);
    entries.forEach(print);
    say(page.under);
    for (;;) {
      const typed = printable(await nextLine()).trim();
      const reply = typed === BACK ? ({ kind: 'back' } as const) : read(typed);
      if (typeof reply !== 'string') return reply;
      say([reply]);
    }
  }

  return {
    width,
    say: (texts) => texts.forEach(print),
    mark: () => 0,
    backTo: () => undefined,
    line: <T>(page: LinePage<T>) =>
      ask<T>(page, (typed) => {
        if (typed === '') return { kind: 'answer', answer: page.whenEmpty };
        const read = page.read(typed);
        return read.ok ? { kind: 'answer', answer: read.answer } : read.problem;
      }),
    list: (page: ListPage) =>
      ask(
        page,
        (typed) => chosen(page, typed),
        page.entries.flatMap((entry, place) => listed(entry, place, width())),
      ),
    close: () => lines.close(),
  };
}

const listed = ({ text, says, typed, group }: Entry, place: number, width: number): string[] => {
  const number = `${String(place + 1).padStart(3)}. `;
  const entry = says === undefined ? text : twoColumns(text, says, width - number.length);
  return [...(group === undefined ? [] : [group]), `${number}${entry}${typed === '?' ? ' (?)' : ''}`];
};

function chosen({ entries, selected }: ListPage, typed: string): Reply<string> | string {
  if (typed === '') return { kind: 'answer', answer: selected };
  const matches = matchEntries(entries, typed);
  const [match, other] = matches;
  if (match === undefined) return `Nothing in the list begins with “${typed}”; type one of the numbers.`;
  if (other !== undefined) return `“${typed}” may be “${match.text}” or “${other.text}”; type one of the numbers.`;
  return { kind: 'answer', answer: match.value };
}
