import { bashScript } from './bash.ts';
import type { ProgramWords } from './words.ts';

/** A script for zsh, which runs completions written for bash. */
export const zshScript = (program: ProgramWords): string =>
  `# Completion of ${program.name} for zsh; put it into ~/.zshrc:  eval "$(${program.name} completion zsh)"
autoload -Uz compinit bashcompinit
(( $+functions[compdef] )) || compinit
bashcompinit
${bashScript(program).replace(/^#.*\n/, '')}`;
