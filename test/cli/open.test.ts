import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { fileOf } from '../fixtures/scenarios.ts';
import { runIn } from './program.ts';

const home = process.cwd();
const ANSWERS = fileOf('accountants', 'answers.json');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-open-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** A desktop whose browser writes down what it is given. */
function desktop(): { PATH: string } {
  const opener = join(folder, 'xdg-open');
  writeFileSync(opener, '#!/bin/sh\nprintf %s "$1" > opened.tmp && mv opened.tmp opened\n');
  chmodSync(opener, 0o755);
  return { PATH: [folder, process.env['PATH']].join(delimiter) };
}

const opened = () => (existsSync('opened') ? readFileSync('opened', 'utf8') : '');

describe('a report that is opened at once', () => {
  it('is a web page in a file with a name that tells what it is', async () => {
    const { exitCode, stdout, stderr } = await runIn({ env: desktop() }, ANSWERS, '--open');
    expect([exitCode, stdout, stderr]).toEqual([0, '', 'Wrote it-readiness-report.html\n']);
    await expect.poll(opened).toBe(join(process.cwd(), 'it-readiness-report.html'));
    expect(readFileSync('it-readiness-report.html', 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('is the file that was named, also from an old result', async () => {
    const { exitCode } = await runIn(
      { env: desktop() },
      'render',
      fileOf('accountants', 'result.json'),
      '--open',
      '-o',
      'old.html',
    );
    expect(exitCode).toBe(0);
    await expect.poll(opened).toBe(join(process.cwd(), 'old.html'));
  });

  it('is written all the same where there is no browser', async () => {
    const { exitCode, stderr } = await runIn({ env: { PATH: folder } }, ANSWERS, '--open');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('No browser could be started; open it-readiness-report.html yourself.');
    expect(existsSync('it-readiness-report.html')).toBe(true);
  });

  test.each([
    [['--open', '--json'], '--open shows a web page from a file, so it does not go with --format json'],
    [['--open', '-f', 'csv'], 'it does not go with --format csv'],
    [['--open', '-o', '-'], 'it does not go with --output -'],
  ])('is refused with %j', async (args, sentence) => {
    const { exitCode, stderr } = await runIn({ env: desktop() }, ANSWERS, ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(opened()).toBe('');
  });
});
