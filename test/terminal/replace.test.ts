import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { KEYS } from './terminal.ts';
import { asks } from './typed-answers.ts';

const QUESTION = 'report.json exists already. Replace it? (y/N)';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  writeFileSync(desk.file('answers.json'), '{"staff": 8}');
  writeFileSync(desk.file('report.json'), 'mine');
  return () => desk.clear();
});

const report = () => readFileSync(desk.file('report.json'), 'utf8');
const assess = async (...more: string[]) => {
  const terminal = desk.start({ args: ['answers.json', '-o', 'report.json', ...more] });
  await terminal.shows(QUESTION);
  return terminal;
};

describe('a file that is there', () => {
  it.each(['y', 'YES'])('is replaced by whoever answers %s', async (yes) => {
    const terminal = await assess();
    terminal.type(`${yes}${KEYS.enter}`);
    expect(await terminal.exited).toBe(0);
    expect(JSON.parse(report()).answers).toEqual({ staff: 8 });
  });

  it.each([
    ['Enter alone', KEYS.enter, 2, 'report.json was kept; choose another name.'],
    ['no', `n${KEYS.enter}`, 2, 'report.json was kept; choose another name.'],
    ['Ctrl+C', KEYS.ctrlC, 130, 'Stopped. report.json was kept.'],
    ['Ctrl+D', '\u0004', 130, 'Stopped. report.json was kept.'],
  ])('is kept with %s, and nothing else is written', async (_how, keys, exitCode, says) => {
    const terminal = await assess();
    terminal.type(keys);
    expect(await terminal.exited).toBe(exitCode);
    expect(await terminal.everything()).toContain(says);
    expect(report()).toBe('mine');
    expect(readdirSync(desk.home).sort()).toEqual(['answers.json', 'report.json']);
  });

  it('is asked about on standard error alone', async () => {
    const terminal = desk.start({ shell: '"$NODE" "$PROGRAM" questions -o report.json > out.txt' });
    await terminal.shows(QUESTION);
    terminal.type(`y${KEYS.enter}`);
    expect(await terminal.exited).toBe(0);
    expect(readFileSync(desk.file('out.txt'), 'utf8')).toBe('');
    expect(report()).toMatch(/^\[/);
  });

  it('is asked about before the first question of an interview', async () => {
    const terminal = desk.start({ args: ['-o', 'report.json', '--save', 'answers.json'] });
    await terminal.shows(QUESTION);
    terminal.type(`y${KEYS.enter}`);
    await terminal.shows('answers.json exists already. Replace it? (y/N)');
    expect(await terminal.everything()).not.toContain(asks('staff'));
    terminal.type(`y${KEYS.enter}`);
    await terminal.shows(asks('staff'));
    terminal.type(`8${KEYS.enter}`);
    await terminal.shows(asks('workstations'));
    expect([report(), readFileSync(desk.file('answers.json'), 'utf8')]).toEqual(['mine', '{"staff": 8}']);
  });
});
