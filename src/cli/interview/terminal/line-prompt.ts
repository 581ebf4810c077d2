import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';
import type { LinePage, Reply } from './asker.ts';
import { lineFrame } from './frame.ts';
import { BACK, type PromptConfig, show } from './prompt-config.ts';
import { useTypedLine } from './typed-line.ts';

/** Asks for one line of text; a line that cannot be read stays, with what is wrong under it. */
export const linePrompt = createPrompt<Reply<unknown>, PromptConfig<LinePage<unknown>>>((config, done) => {
  const { page, canvas, memory } = config;
  const { typed, setTyped, problem, setProblem, finish } = useTypedLine<unknown>(memory, done);
  useKeypress((key, line) => {
    if (isEnterKey(key)) {
      const read = typed.trim() === '' ? { ok: true as const, answer: page.whenEmpty } : page.read(typed);
      if (typed.trim() === BACK) return finish({ kind: 'back' });
      if (read.ok) return finish({ kind: 'answer', answer: read.answer });
      // Enter has emptied the line; what was typed is put back to be mended.
      line.write(typed);
      return setProblem(read.problem);
    }
    if (key.name === 'left' && typed === '') return finish({ kind: 'back' });
    setProblem(undefined);
    setTyped(line.line);
  });
  memory.typed = typed;
  const under = typed.trim() === BACK ? ['Enter goes back to the question before.'] : page.under;
  return show(lineFrame({ ...page, under }, canvas(), problem), typed, memory);
});
