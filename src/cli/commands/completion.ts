import type { Command } from 'commander';
import type { Edge } from '../edge.ts';
import { EXIT } from '../exit-codes.ts';
import { wordArgument } from '../options.ts';
import { printAll } from '../print.ts';

/** The shells in the order in which people are likely to look for theirs. */
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

const EXAMPLES = `
Examples:
  $ eval "$(it-readiness completion bash)"    in ~/.bashrc
  $ eval "$(it-readiness completion zsh)"     in ~/.zshrc
  $ it-readiness completion fish > ~/.config/fish/completions/it-readiness.fish
  > it-readiness completion powershell | Out-String | Invoke-Expression`;

/** Adds the command that prints a script with which a shell completes commands, options and ids. */
export function addCompletion(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  program
    .command('completion')
    .description('Print a script with which your shell completes commands, options and ids.')
    .addArgument(wordArgument('<shell>', 'your shell', SHELLS))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: (typeof SHELLS)[number]) => {
      const [{ scripts }, { wordsOf }, { explainable }] = await Promise.all([
        import('../completion/index.ts'),
        import('../completion/words.ts'),
        import('../run-explain.ts'),
      ]);
      await printAll(edge, scripts[shell](wordsOf(program, 'assess', { explain: explainable() })));
      done(EXIT.done);
    });
}
