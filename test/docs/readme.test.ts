import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { blocksOf } from './blocks.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** `sh` blocks are promises and are run; `shell` blocks install or publish something and are only read. */
const COMMANDS = blocksOf(README, 'sh').flatMap((block) => block.trim().split('\n'));
const HAS_JQ = spawnSync('jq', ['--version']).status === 0;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-readme-'));
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  const command = join(folder, 'it-readiness');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${ROOT}bin/it-readiness.cjs" "$@"\n`);
  chmodSync(command, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line as a reader would who has installed the package; `npm start` would build under the other tests. */
function run(line: string): { status: number | null; stdout: string; stderr: string } {
  const PATH = `${folder}${delimiter}${process.env['PATH']}`;
  const command = line.replace('npm start --silent', 'it-readiness');
  return spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
}

describe('the first screen of the README', () => {
  const screen = README.split('\n').slice(0, 24).join('\n');

  it('has one command that runs the main job and one that runs the tests', () => {
    expect(screen).toContain('npm ci && npm start');
    expect(screen).toContain('npm ci && npm test');
  });

  it('has a command that needs no typing', () => {
    expect(screen).toContain('npm start --silent < fixtures/dental-practice/answers.json');
  });
});

describe('what the README shows', () => {
  it.for(COMMANDS)('works: %s', (line, { skip }) => {
    skip(line.includes('| jq') && !HAS_JQ, 'jq is not installed here');
    const { status, stdout, stderr } = run(line);
    expect(status, stderr).toBe(0);
    if (!/ > \S+$/.test(line)) expect(stdout + stderr).not.toBe('');
  });

  it('works as a library', () => {
    const [example = ''] = blocksOf(README, 'js');
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(printed).toMatch(
      /^(as-is|in-house-plus|on-demand|subscription|hybrid) (clear|lean|toss-up|measure-first) \d+\n/,
    );
  });

  it('is an answers file that is accepted', () => {
    const [answers = ''] = blocksOf(README, 'json');
    const { stdout } = run(`echo '${answers.trim()}' | it-readiness --json`);
    expect(JSON.parse(stdout)).toMatchObject({ businessName: 'Corner Shop', currency: 'GBP' });
  });

  it('names every exit code', () => {
    const told = [...README.matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(EXIT));
  });
});
