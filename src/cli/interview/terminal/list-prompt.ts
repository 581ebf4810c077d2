import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import type { ListPage, Reply } from './asker.ts';
import { listFrame } from './frame.ts';
import { matchEntries } from './match-entry.ts';
import { BACK, type PromptConfig, show } from './prompt-config.ts';
import { useTypedLine } from './typed-line.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

/** Asks to choose from a list: arrow keys move, typing jumps. */
export const listPrompt = createPrompt<Reply<string>, PromptConfig<ListPage>>((config, done) => {
  const { page, canvas, memory } = config;
  const { entries } = page;
  const placeOf = (value: string) => entries.findIndex((entry) => entry.value === value);
  const [at, setAt] = useState(Math.max(0, placeOf(memory.chosen ?? page.selected)));
  const { typed, setTyped, problem, setProblem, finish } = useTypedLine<string>(memory, done);
  useKeypress((key, line) => {
    if (isEnterKey(key)) {
      const answer = entries[at]?.value;
      if (typed.trim() === BACK) return finish({ kind: 'back' });
      const isUnknown = typed.trim() !== '' && matchEntries(entries, typed).length === 0;
      if (answer !== undefined && !isUnknown) return finish({ kind: 'answer', answer });
      line.write(typed);
      return setProblem(`Nothing in the list begins with “${typed.trim()}”; choose with the arrow keys.`);
    }
    if (key.name === 'left' && typed === '') return finish({ kind: 'back' });
    setProblem(undefined);
    const steps = STEPS[key.name];
    if (steps !== undefined) {
      // Moving away from what was typed takes it back.
      line.clearLine(0);
      setTyped('');
      return setAt((at + steps + entries.length) % entries.length);
    }
    setTyped(line.line);
    const [match] = matchEntries(entries, line.line);
    if (match !== undefined) setAt(placeOf(match.value));
  });
  memory.typed = typed;
  memory.chosen = entries[at]?.value;
  const under = typed.trim() === BACK ? ['Enter goes back to the question before.'] : page.under;
  const frame = listFrame({ ...page, under: typed === '' ? under : ['', ...under] }, entries, at, canvas(), problem);
  return show({ ...frame, prompt: `${typed === '' ? HIDE_CURSOR : SHOW_CURSOR}${frame.prompt}` }, typed, memory);
});

const STEPS: Readonly<Record<string, number>> = { up: -1, down: 1 };
