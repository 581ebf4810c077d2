import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { LinePage, Reply } from './asker.ts';
import { lineFrame } from './frame.ts';
import { BACK, type PromptConfig, show } from './prompt-config.ts';

/** Asks for one line of text; a line that cannot be read stays, with what is wrong under it. */
export const linePrompt = createPrompt<Reply<unknown>, PromptConfig<LinePage<unknown>>>((config, done) => {
  const { page, canvas, memory } = config;
  // What was typed into the prompt that stood here before the window changed.
  const [before] = useState(memory.typed);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const finish = (reply: Reply<unknown>) => {
    memory.isAnswered = true;
    done(reply);
  };
  useEffect((line) => {
    if (before === '') return;
    line.write(before);
    setTyped(before);
  }, []);
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
