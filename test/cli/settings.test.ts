import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../fixtures/run.ts';

let folder = '';
const home = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-settings-'));
  process.chdir(folder);
  writeFileSync('answers.json', '{"staff": 6, "ownerHours": 4}');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const DATED = ['--date', '2026-06-15'];
const report = (...args: string[]) => run('answers.json', ...DATED, ...args);
const resultOf = async (...args: string[]) => JSON.parse((await report('--json', ...args)).stdout);

describe('the settings of a user', () => {
  it('are picked up from the current folder, and the user is told', async () => {
    writeFileSync('it-readiness.settings.json', '{"us.seatPrice": 90}');
    const { stdout, stderr, exitCode } = await report('--json');
    expect(exitCode).toBe(0);
    expect(stderr).toBe('Using the settings in it-readiness.settings.json (--no-settings leaves them out).\n');
    expect(JSON.parse(stdout).settings).toEqual({ 'us.seatPrice': 90 });
  });

  it('are left out with --no-settings', async () => {
    writeFileSync('it-readiness.settings.json', '{"us.seatPrice": 90}');
    expect(await resultOf('--no-settings')).toMatchObject({ settings: {}, replaced: [], sellsServices: false });
  });

  it('come from the named file instead, without a word', async () => {
    writeFileSync('it-readiness.settings.json', '{"us.seatPrice": 90}');
    writeFileSync('other.json', '{"us.hourlyRate": [80, 90, 100]}');
    expect((await report('--json', '--settings', 'other.json')).stderr).toBe('');
    expect((await resultOf('--settings', 'other.json')).settings).toEqual({ 'us.hourlyRate': [80, 90, 100] });
  });

  it('are refused with every problem and the name of the file', async () => {
    writeFileSync('it-readiness.settings.json', '{"us.seatprice": 90, "us.floor": "x"}');
    const { stdout, stderr, exitCode } = await report();
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toEqual([
      'it-readiness.settings.json: us.seatprice is no number of the method; did you mean "us.seatPrice"?',
      expect.stringMatching(/^it-readiness\.settings\.json: us\.floor: found the text "x", but a number from 0/),
    ]);
  });

  it('are refused where the named file is not there', async () => {
    const { stderr, exitCode } = await report('--settings', 'missing.json');
    expect([exitCode, stderr]).toEqual([2, 'Could not read missing.json: there is no such file or folder.\n']);
  });

  it('are named in the report, with what they take the place of', async () => {
    writeFileSync('mine.json', '{"assumptions.extras": 0.05}');
    const { stdout } = await report('--settings', 'mine.json');
    expect(stdout).toMatch(/assumptions\.extras +0\.05 +0\.03 to 0\.25, likely 0\.1 +share of the fee/);
    expect((await report('--no-settings')).stdout).not.toContain('assumptions.extras');
  });
});

describe('who made the report', () => {
  it('is named at the top', async () => {
    expect((await report('--prepared-by', 'Ada & Sons')).stdout.split('\n')[1]).toContain('prepared by Ada & Sons');
  });

  it('is said to sell services where the settings say so', async () => {
    writeFileSync('mine.json', '{"sellsServices": true}');
    const { stdout } = await report('--settings', 'mine.json', '--prepared-by', 'Ada');
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('prepared by Ada, who sells IT services');
    expect(text).toContain('Conflict of interest. Ada sells IT services and earns from some of the ways compared here');
    expect((await report('--prepared-by', 'Ada')).stdout).not.toContain('Conflict of interest');
  });
});
