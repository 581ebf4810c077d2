import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { run } from './program.ts';

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
describe('--output', () => {
  test.each([
    ['result.json', /^\{/],
    ['report.txt', /^Bakery\n/],
    ['report.md', /^# /],
    ['report.markdown', /^# /],
    ['REPORT.CSV', /^section,id,title/],
    ['report', /^Bakery\n/],
  ])('chooses the format by the ending: %s', async (file, begins) => {
    const { exitCode, stdout, stderr } = await report('-o', file);
    expect([exitCode, stdout, stderr]).toEqual([0, '', `Wrote ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toMatch(begins);
  });

  it('leaves the choice to --format and --json', async () => {
    await report('-o', 'one.txt', '--json');
    await report('-o', 'two.json', '--format', 'markdown');
    expect(readFileSync('one.txt', 'utf8')).toMatch(/^\{/);
    expect(readFileSync('two.json', 'utf8')).toMatch(/^# /);
  });

  it('may be standard output by its sign', async () => {
    expect(await report('-o', '-')).toEqual(await report());
    expect(readdirSync('.')).toEqual(['answers.json']);
  });

  it('keeps what is there, unless it is told to replace it', async () => {
    writeFileSync('report.txt', 'mine');
    expect((await report('-o', 'report.txt')).exitCode).toBe(2);
    expect(readFileSync('report.txt', 'utf8')).toBe('mine');
    expect((await report('-o', 'report.txt', '--force')).exitCode).toBe(0);
    expect(readFileSync('report.txt', 'utf8')).toMatch(/^Bakery/);
    expect(readdirSync('.').sort()).toEqual(['answers.json', 'report.txt']);
  });

  it.skipIf(process.platform === 'win32')('is for its owner only, also where everybody read it before', async () => {
    writeFileSync('old.txt', 'mine');
    chmodSync('old.txt', 0o666);
    await report('-o', 'old.txt', '--force');
    await report('-o', 'new.txt');
    expect(['old.txt', 'new.txt'].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it.skipIf(process.platform === 'win32')('through a link replaces what the link points to', async () => {
    writeFileSync('old.txt', 'mine');
    symlinkSync('old.txt', 'link.txt');
    await report('-o', 'link.txt', '--force');
    expect(lstatSync('link.txt').isSymbolicLink()).toBe(true);
    expect(readFileSync('old.txt', 'utf8')).toMatch(/^Bakery/);
  });

  it('may have a name as long as names may be', async () => {
    const name = `${'x'.repeat(251)}.txt`;
    expect((await report('-o', name)).exitCode).toBe(0);
    expect(readdirSync('.').sort()).toEqual(['answers.json', name]);
  });

  it.skipIf(process.platform === 'win32')('may be a device, which is written to and not replaced', async () => {
    expect((await report('-o', '/dev/null')).exitCode).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
