import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Result } from '../../src/report/result.ts';
import { tool } from '../../src/tool.ts';
import { run } from '../fixtures/run.ts';
import { fileOf, RECORDED_ON, resultOf, scenarios } from '../fixtures/scenarios.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-render-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const recorded = (scenario: string, file: string) => readFileSync(fileOf(scenario, file), 'utf8');

describe('an old result, rendered again', () => {
  test.each(scenarios)('%s looks the same as on the day it was made, in every format', async (scenario) => {
    const file = fileOf(scenario, 'result.json');
    for (const [format, name] of [
      ['terminal', 'report.txt'],
      ['json', 'result.json'],
      ['markdown', 'report.md'],
      ['csv', 'report.csv'],
    ] as const) {
      const { exitCode, stdout } = await run('render', file, '--format', format);
      expect(exitCode).toBe(0);
      expect(stdout).toBe(recorded(scenario, name));
    }
  });

  it('shows the figures that are stored, even where this version would compute others', async () => {
    const result = resultOf('accountants');
    const file = write('changed.json', JSON.stringify({ ...result, today: { mean: 4321, p10: 4000, p90: 5000 } }));
    expect((await run('render', file)).stdout).toContain('4,320');
  });

  it('says so where another version computed it', async () => {
    const older: Result = { ...resultOf('accountants'), tool: { name: tool.name, version: '0.0.7' } };
    const file = write('older.json', JSON.stringify(older));
    expect((await run('render', file, '-f', 'markdown')).stdout).toContain(
      `computed by version 0.0.7, shown by ${tool.version}`,
    );
    expect((await run('render', fileOf('accountants', 'result.json'))).stdout).not.toContain('shown by');
  });

  it('keeps what a later version added', async () => {
    const file = write('later.json', JSON.stringify({ ...resultOf('accountants'), added: { by: 'a later version' } }));
    const { exitCode, stdout } = await run('render', file, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).added).toEqual({ by: 'a later version' });
  });

  test.each([
    ['report.md', '# '],
    ['report.csv', 'section,id,title'],
    ['report.json', '{'],
    ['report.html', '<!doctype html>'],
    ['report.txt', ''],
  ])('is written as its file name %s asks', async (name, begins) => {
    const file = join(folder, name);
    const { exitCode, stdout } = await run('render', fileOf('accountants', 'result.json'), '-o', file);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8').startsWith(begins)).toBe(true);
    const again = await run('render', fileOf('accountants', 'result.json'), '-o', file);
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('--force')]);
  });
});

describe('a report page', () => {
  test.each(scenarios)(
    'of %s is the data file, too: it renders in every format, and assesses again',
    async (scenario) => {
      const page = join(folder, 'report.html');
      const made = await run(fileOf(scenario, 'answers.json'), '--date', RECORDED_ON, '-o', page, '--force');
      expect(made.exitCode).toBe(0);
      for (const [format, name] of [
        ['markdown', 'report.md'],
        ['csv', 'report.csv'],
        ['json', 'result.json'],
        ['terminal', 'report.txt'],
      ] as const) {
        expect((await run('render', page, '-f', format)).stdout).toBe(recorded(scenario, name));
      }
      expect((await run('render', page, '-f', 'html')).stdout).toBe(readFileSync(page, 'utf8'));
      const stored = JSON.parse(recorded(scenario, 'result.json'));
      const again = JSON.parse((await run(page, '--json', '--date', RECORDED_ON)).stdout);
      // The market goes with the answers, however it was chosen then.
      expect(again).toEqual({ ...stored, answers: { market: stored.market, ...stored.answers } });
    },
  );
});

describe('a file that holds no result', () => {
  const whole = resultOf('accountants');
  const { verdict: _, ...withoutVerdict } = whole;
  test.each([
    ['answers', { staff: 8 }, /holds no result; if it holds answers, run it-readiness/],
    ['a list', [1], /holds no result as an object/],
    ['a later schema', { ...whole, schemaVersion: '2' }, /has the schema version "2", but "1" is understood/],
    ['no verdict', withoutVerdict, /at verdict the type object belongs, but it is missing/],
    [
      'words for money',
      { ...whole, today: { ...whole.today, mean: 'much' } },
      /at today\.mean .*number.*"much" is there/,
    ],
    ['another market', { ...whole, market: 'mars' }, /at market "us" or "ca" or "uk" or "fr" belongs, but "mars"/],
    ['no such day', { ...whole, assessedOn: 'soon' }, /at assessedOn a day such as 2026-06-15 belongs/],
    ['four options', { ...whole, options: whole.options.slice(1) }, /at options all five options belong/],
  ])('with %s is refused in a sentence', async (_, data, sentence) => {
    const file = write('broken.json', JSON.stringify(data));
    const { exitCode, stdout, stderr } = await run('render', file);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .*\.ts/);
  });

  it('as a web page of somebody else is refused, too', async () => {
    const file = write('page.html', '<!doctype html><title>Hello</title>');
    for (const args of [
      ['render', file],
      ['assess', file],
    ]) {
      const { exitCode, stderr } = await run(...args);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('is a web page without a result in it')]);
    }
  });
});

describe('an old result, assessed again', () => {
  it('gives its answers to the assessment', async () => {
    const { stdout } = await run(fileOf('bakery-fr', 'result.json'), '--json', '--date', RECORDED_ON);
    expect(stdout).toBe(recorded('bakery-fr', 'result.json'));
  });
});
