import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../src/cli/completion/index.ts';
import { run } from '../fixtures/run.ts';

const script = async (shell: string): Promise<string> => (await run('completion', shell)).stdout;

/** What bash offers at the end of a line; the last word is the one being typed. */
async function offered(...words: string[]): Promise<string[]> {
  const typed = ['it-readiness', ...words];
  const lines = `${await script('bash')}
COMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${typed.length - 1}
_it_readiness
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', lines], { encoding: 'utf8' });
  return out.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it.each([
    ['the commands', [''], ['assess', 'explain', 'schema', 'help']],
    ['a command that was begun', ['que'], ['questions']],
    ['the options of assess where no command is named', ['--hor'], ['--horizon']],
    ['the options of a command', ['questions', '--'], ['--quick', '--template', '--format']],
    ['the words of an option', ['--market', ''], ['us', 'ca', 'uk', 'fr']],
    ['the words of a short option', ['render', '-f', 'm'], ['markdown']],
    ['what there is a schema of', ['schema', ''], ['answers', 'result', 'settings']],
    ['the ids that can be explained', ['explain', 'shares.hybrid.w'], ['shares.hybrid.waiting']],
    ['the short names, too', ['explain', 'data-'], ['data-loss', 'data-not-mapped']],
  ])('offers %s', async (_what, typed, words) => {
    expect(await offered(...typed)).toEqual(expect.arrayContaining(words));
  });

  it('offers nothing of its own where a file belongs, so that bash offers files', async () => {
    expect(await offered('answers.json', '--output', '')).toEqual([]);
    expect(await offered('render', '')).toEqual([]);
  });
});

describe('the scripts', () => {
  it.each(Object.keys(scripts))('for %s name every command and option that the help names', async (shell) => {
    const text = await script(shell);
    for (const command of ['assess', 'render', 'questions', 'explain', 'schema', 'completion']) {
      expect(text).toContain(command);
      const help = (await run(command, '--help')).stdout;
      for (const [, option = ''] of help.matchAll(/^ {2,}(?:-\w, )?--([a-z-]+)/gm)) expect(text).toContain(option);
    }
  });

  it.each(['csh', 'bsah'])('are refused for %s, with the shells there are', async (shell) => {
    const { stdout, stderr, exitCode } = await run('completion', shell);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bash, zsh, fish or powershell is accepted');
  });

  it('for fish and PowerShell quote what they print', async () => {
    for (const line of (await script('fish')).split('\n')) {
      expect((line.replaceAll("\\'", '').match(/'/g) ?? []).length % 2).toBe(0);
    }
    const powershell = await script('powershell');
    expect((powershell.match(/\{/g) ?? []).length).toBe((powershell.match(/\}/g) ?? []).length);
  });
});
