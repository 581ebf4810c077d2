import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { run, runIn, type Surroundings } from './program.ts';

const home = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-report-'));
  process.chdir(folder);
  writeFileSync('answers.json', '{"staff": 6, "ownerHours": 4, "backup": "none", "businessName": "Bakery"}');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const report = (...args: string[]) => run('answers.json', '--date', '2026-06-15', ...args);
const ESCAPE = '\u001b[';

describe('a report', () => {
  it('is the same to the byte where the same is asked', async () => {
    for (const format of ['terminal', 'json', 'markdown', 'csv']) {
      expect((await report('-f', format)).stdout).toBe((await report('-f', format)).stdout);
    }
  });

  it('as data is JSON and nothing else on standard output', async () => {
    const { stdout, stderr } = await report('--json');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1', businessName: 'Bakery' });
    expect([stdout.endsWith('}\n'), stderr]).toEqual([true, '']);
    expect((await report('--format', 'json')).stdout).toBe(stdout);
  });

  it('bears the seed, the draws, the horizon, the market and the author it was asked with', async () => {
    const { stdout } = await report(
      ...['--seed', '7', '--draws', '500', '--horizon', '24', '--market', 'ca', '--prepared-by', ' Jo Doe ', '--json'],
    );
    expect(JSON.parse(stdout)).toMatchObject({
      seed: 7,
      draws: 500,
      horizonMonths: 24,
      market: 'ca',
      preparedBy: 'Jo Doe',
    });
  });

  it('bears the day that was asked for, else the one of SOURCE_DATE_EPOCH, else today', async () => {
    const dayOf = async (surroundings: Surroundings, ...args: string[]) =>
      JSON.parse((await runIn(surroundings, 'answers.json', '--json', ...args)).stdout).assessedOn;
    const env = { SOURCE_DATE_EPOCH: '1000000000' };
    expect(await dayOf({ env }, '--date', '2024-02-29')).toBe('2024-02-29');
    expect(await dayOf({ env })).toBe('2001-09-09');
    expect(await dayOf({ env: { SOURCE_DATE_EPOCH: '' }, now: () => new Date(2026, 0, 5, 0, 30) })).toBe('2026-01-05');
    expect(await dayOf({ now: () => new Date(2026, 11, 31, 23, 59) })).toBe('2026-12-31');
  });

  it('does not know whose computer it was made on', async () => {
    const env = { USER: 'zaphod', LOGNAME: 'zaphod', HOME: '/home/zaphod', HOSTNAME: 'heartofgold' };
    for (const format of ['terminal', 'json', 'markdown', 'csv']) {
      const { stdout } = await runIn({ env }, join(folder, 'answers.json'), '-f', format);
      expect(stdout).not.toMatch(/zaphod|heartofgold|it-readiness-report-|\/home|\/tmp/);
    }
  });
});

describe('colour', () => {
  test.each<[string, Surroundings, string[], boolean]>([
    ['comes at a terminal', { columns: 80 }, [], true],
    ['stays away in a pipe', {}, [], false],
    ['stays away with --no-color', { columns: 80 }, ['--no-color'], false],
    ['stays away with NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, [], false],
    ['comes with an empty NO_COLOR', { columns: 80, env: { NO_COLOR: '' } }, [], true],
    ['stays away at a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, [], false],
    ['comes in a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
    ['stays away with FORCE_COLOR=0', { columns: 80, env: { FORCE_COLOR: '0' } }, [], false],
    ['stays away with NO_COLOR, whatever FORCE_COLOR says', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, [], false],
    ['stays away with --no-color, whatever FORCE_COLOR says', { env: { FORCE_COLOR: '1' } }, ['--no-color'], false],
    ['never comes into data', { columns: 80, env: { FORCE_COLOR: '1' } }, ['--json'], false],
  ])('%s', async (_, surroundings, args, coloured) => {
    expect((await runIn(surroundings, 'answers.json', ...args)).stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('never comes into a file', async () => {
    await runIn({ columns: 80, env: { FORCE_COLOR: '1' } }, 'answers.json', '-o', 'report.txt');
    expect(readFileSync('report.txt', 'utf8')).not.toContain(ESCAPE);
  });
});

describe('the width', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));
  test.each([
    [60, 60],
    [80, 80],
    [40, 60],
    [300, 120],
  ])('of a terminal with %i columns is respected: at most %i', async (columns, most) => {
    expect(widest((await runIn({ columns }, 'answers.json')).stdout)).toBeLessThanOrEqual(most);
  });

  it('of a pipe or a file is 80', async () => {
    expect(widest((await report()).stdout)).toBeLessThanOrEqual(80);
    await runIn({ columns: 120 }, 'answers.json', '-o', 'report.txt', '--date', '2026-06-15');
    expect(readFileSync('report.txt', 'utf8')).toBe((await report()).stdout);
  });
});
