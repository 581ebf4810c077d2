import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run.ts';

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
});
