import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import type { ProgramWords } from './words.ts';
import { zshScript } from './zsh.ts';

/** Every shell with what writes its script. */
export const scripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const satisfies Readonly<Record<string, (program: ProgramWords) => string>>;
