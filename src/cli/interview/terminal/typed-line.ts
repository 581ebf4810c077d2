import { useEffect, useState } from '@inquirer/core';
import type { Reply } from './asker.ts';
import type { Memory } from './prompt-config.ts';

/** What every prompt has: a line that is typed into, what is wrong with it, and a way to be done. */
export function useTypedLine<T>(memory: Memory, done: (reply: Reply<T>) => void) {
  // What was typed into the prompt that stood here before the window changed.
  const [before] = useState(memory.typed);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect((line) => {
    if (before === '') return;
    line.write(before);
    setTyped(before);
  }, []);
  const finish = (reply: Reply<T>) => {
    memory.isAnswered = true;
    done(reply);
  };
  return { typed, setTyped, problem, setProblem, finish };
}
