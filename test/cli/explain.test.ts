import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run.ts';
import { fileOf } from '../fixtures/scenarios.ts';

describe('explain', () => {
  it('lists what there is, by kind', async () => {
    const { stdout, exitCode } = await run('explain');
    expect(exitCode).toBe(0);
    for (const title of ['Questions (36)', 'Findings (', 'Cost lines (12)', 'Prices (32)', 'Figures of a result (']) {
      expect(stdout).toContain(`\n${title}`);
    }
  });

  it('filters the list by the beginning of an id', async () => {
    const { stdout } = await run('explain', 'weights');
    expect(stdout.match(/weights\./g)).toHaveLength(5);
    expect(stdout).not.toContain('points.');
  });

  it.each([
    'data-loss',
    'assumptions.extras',
    'untested-backup',
    'us.seatPrice',
    'incidents',
    'options.subscription.parts.fee',
    'fixes.backup',
  ])('%s says the same as recorded', async (id) => {
    const { stdout, exitCode } = await run('explain', id);
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`recorded/explain-${id}.txt`);
  });

  it('names the nearest id where there is none, and exits with 2', async () => {
    const { stdout, stderr, exitCode } = await run('explain', 'assumptions.extra');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'Nothing has the id "assumptions.extra"; it-readiness explain lists what there is. Did you mean "assumptions.extras"?\n',
    );
  });

  it('is data for scripts with --json', async () => {
    const [explanation] = JSON.parse((await run('explain', 'us.seatPrice', '--json')).stdout);
    expect(explanation).toMatchObject({ id: 'us.seatPrice', origin: { kind: 'price', source: { id: 'article' } } });
    const groups = JSON.parse((await run('explain', '--json')).stdout);
    expect(groups[0].title).toBe('Questions');
    expect(groups[0].topics[0]).toEqual({ id: 'questions.staff', title: 'How many people use a computer at work?' });
  });

  it('goes into a document as Markdown', async () => {
    const { stdout } = await run('explain', 'data-loss', '-f', 'markdown');
    expect(stdout).toMatch(/^# data-loss\n/);
    expect(stdout).toContain('| pD |');
  });

  it.each(['options.hybrid.parts.fee', 'data-loss', 'tail.today', 'over-two-hours'])(
    '%s runs a client’s answers through the formula as recorded',
    async (id) => {
      const answers = fileOf('law-office-uk', 'answers.json');
      const { stdout, exitCode } = await run('explain', id, '--answers', answers, '--date', '2026-06-15');
      expect(exitCode).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`recorded/explain-${id}-law-office-uk.txt`);
    },
  );

  it('uses the market of the answers, or the one that is named', async () => {
    const answers = fileOf('law-office-uk', 'answers.json');
    const explain = async (...args: string[]) =>
      (await run('explain', 'options.hybrid.parts.fee', '--answers', answers, '--date', '2026-06-15', ...args)).stdout;
    expect(await explain()).toContain('uk.hybridPrice');
    expect(await explain('--market', 'fr')).toContain('fr.hybridPrice');
  });

  it('refuses answers that are wrong like assess does', async () => {
    const { stderr, exitCode } = await run('explain', 'data-loss', '--answers', 'missing.json', '--date', '2026-06-15');
    expect([exitCode, stderr]).toEqual([2, 'Could not read missing.json: there is no such file or folder.\n']);
  });
});
