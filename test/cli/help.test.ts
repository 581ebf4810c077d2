import { describe, expect, it, test } from 'vitest';
import { run } from './program.ts';

describe('help', () => {
  test.each([[[]], [['assess']], [['render']], [['questions']], [['schema']]])(
    'of %j shows examples and fits 80 columns',
    async (command) => {
      const { exitCode, stdout, stderr } = await run(...command, '--help');
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Usage: it-readiness /);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(stdout).toMatch(/\nExamples:\n {2}\$ it-readiness/);
    },
  );

  it('is the same by its own command', async () => {
    expect((await run('help', 'assess')).stdout).toBe((await run('assess', '--help')).stdout);
    expect((await run('help')).stdout).toBe((await run('--help')).stdout);
  });

  it('names the version alone where that is asked', async () => {
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await run('-V')).stdout).toBe((await run('--version')).stdout);
  });
});
