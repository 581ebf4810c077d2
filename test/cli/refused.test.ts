import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { run } from './program.ts';
import { brokenFiles } from './refused/broken-files.ts';
import { attempt, type Refusal } from './refused/refusal.ts';
import { wrongAnswers } from './refused/wrong-answers.ts';
import { wrongUsage } from './refused/wrong-usage.ts';

const home = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-refused-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const given = (refusal: Refusal) => {
  if (refusal.file !== undefined) writeFileSync('answers.json', refusal.file);
  return readdirSync('.');
};

const sentencesOf = ({ says }: Refusal) =>
  says.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one)));

describe.each([
  ['a broken file', brokenFiles],
  ['answers that cannot be', wrongAnswers],
  ['a command line that cannot be', wrongUsage],
])('%s', (_, refusals) => {
  test.each(refusals)('is refused in a sentence for each problem: $name', async (refusal) => {
    const before = given(refusal);
    const { exitCode, stdout, stderr } = await attempt(refusal);
    expect(stderr.trimEnd().split('\n')).toEqual(sentencesOf(refusal));
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\bat .+:\d+:\d+/u);
    expect(readdirSync('.')).toEqual(before);
  });
});

describe('whoever asked for data', () => {
  test.each([...brokenFiles, ...wrongAnswers])('reads as data what is wrong with $name', async (refusal) => {
    given(refusal);
    const { exitCode, stdout, stderr } = await attempt(refusal, '--json');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toEqual({ errors: sentencesOf(refusal) });
  });

  test.each([
    [['--json', '--jsno'], /^Unknown option '--jsno'\. Did you mean --json\?/],
    [['-f', 'json', '--horizon', '99'], /^--horizon is "99"/],
    [['--format=json', 'no.json'], /^Could not read no\.json/],
    [['--json', '-f', 'csv'], /^--json and --format csv contradict each other/],
  ])('reads as data what is wrong with the command line %j', async (args, says) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toEqual({ errors: [expect.stringMatching(says)] });
  });

  it('is not meant by a file that is called --json', async () => {
    expect((await run('--', '--json')).stderr).toBe('Could not read --json: there is no such file or folder.\n');
  });
});

describe('a file with more problems than anybody reads', () => {
  it('has the first hundred told, and the rest counted', async () => {
    writeFileSync('answers.json', `{${Array.from({ length: 150 }, (_, place) => `"strange${place}": 1`).join(',')}}`);
    const { exitCode, stderr } = await run('answers.json');
    const lines = stderr.trimEnd().split('\n');
    expect([exitCode, lines.length]).toEqual([2, 101]);
    expect(lines.at(-1)).toBe('There are 50 more problems.');
  });
});
