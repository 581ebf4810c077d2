import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { tool } from '../../src/tool.ts';
import { execute, shell } from './executable.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'it-readiness-executable-'));
  writeFileSync(join(cwd, 'answers.json'), '{"staff": 6, "ownerHours": 4}');
});
afterEach(() => rmSync(cwd, { recursive: true }));

describe('the executable', () => {
  it('prints what a run in this process prints', () => {
    expect(execute(['--version'])).toEqual({ exitCode: 0, stdout: `${tool.version}\n`, stderr: '' });
    expect(JSON.parse(execute(['--json'], { input: '{"staff": 6}' }).stdout).answers).toEqual({ staff: 6 });
  });

  it('ends with the code of what happened', () => {
    const codes = [['answers.json'], ['answers.json', '--fail-on', 'watch'], ['no.json']];
    expect(codes.map((args) => execute(args, { cwd }).exitCode)).toEqual([0, 1, 2]);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  test.each([
    ['that is filled bit by bit', `(printf '{"staff":'; sleep 0.3; printf ' 6}') | it-readiness --json`],
    ['that is a file', 'it-readiness --json < answers.json'],
    ['that is read slowly', 'it-readiness --json answers.json | (sleep 0.3; cat)'],
    ['that leads to a file', 'it-readiness --json answers.json > result.json; cat result.json'],
  ])('%s loses nothing', (_what, line) => {
    const { exitCode, stdout, stderr } = shell(line, { cwd });
    expect([exitCode, JSON.parse(stdout).answers.staff, stderr]).toEqual([0, 6, '']);
  });

  it('takes more than it can hold at once', () => {
    const { stdout } = shell('it-readiness --format html answers.json | (sleep 0.3; cat)', { cwd });
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(stdout.endsWith('</html>\n')).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('a reader that hangs up', () => {
  test.each([
    'it-readiness answers.json | head -1',
    'it-readiness answers.json --json | true',
    'it-readiness --help | true',
    'it-readiness --version | true',
    'it-readiness answers.json >&-',
  ])('has what it wanted: %s', (line) => {
    const { exitCode, stderr } = shell(line, { cwd });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('does not hide what the exit code says', () => {
    expect(shell('it-readiness answers.json --fail-on watch | true', { cwd }).exitCode).toBe(1);
  });

  test.each(['2>&-', ...(existsSync('/dev/full') ? ['2>/dev/full'] : [])])(
    'on standard error (%s) does not change the exit code',
    (redirection) => {
      expect(shell(`it-readiness no.json ${redirection}`, { cwd }).exitCode).toBe(2);
    },
  );
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each(['answers.json', 'answers.json --json', '--help', '--version'])(
    'behind standard output is told in a sentence: %s',
    (args) => {
      const { exitCode, stderr } = shell(`it-readiness ${args} >/dev/full`, { cwd });
      const sentence = 'Could not print all of it to standard output: the disk is full.';
      expect(exitCode).toBe(2);
      expect(stderr).toBe(args.includes('--json') ? `{"errors":["${sentence}"]}\n` : `${sentence}\n`);
    },
  );

  it('behind a device is told in a sentence', () => {
    const { exitCode, stderr } = execute(['answers.json', '-o', '/dev/full'], { cwd });
    expect([exitCode, stderr]).toEqual([2, 'Could not write /dev/full: the disk is full. Nothing was changed.\n']);
  });

  it('in the middle of a file leaves the old one and nothing half written', () => {
    writeFileSync(join(cwd, 'result.json'), 'mine');
    const line = 'ulimit -f 4; it-readiness answers.json -o result.json --force';
    const { exitCode, stderr } = shell(line, { cwd });
    expect([exitCode, stderr]).toEqual([
      2,
      'Could not write result.json: it would be larger than files may be here. Nothing was changed.\n',
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['answers.json', 'result.json']);
    expect(readFileSync(join(cwd, 'result.json'), 'utf8')).toBe('mine');
  });
});

describe('a computer on which nothing can be computed', () => {
  it.each([
    [
      'has no memory to give',
      'WebAssembly.Memory = class { constructor() { throw new RangeError(); } };',
      'fewer --draws',
    ],
    ['runs no WebAssembly', 'delete globalThis.WebAssembly;', 'WebAssembly'],
  ])('%s, and says so', (_what, script, says) => {
    writeFileSync(join(cwd, 'before.cjs'), script);
    const { exitCode, stdout, stderr } = execute(['answers.json'], { cwd, loadFirst: './before.cjs' });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a bug', () => {
  const PLACES: readonly [string, string][] = [
    ['in the middle of the work', "JSON.parse = () => { throw new TypeError('planted'); };"],
    ['in an event nobody waits for', "setImmediate(() => { throw new TypeError('planted'); });"],
    ['in a promise nobody waits for', "setImmediate(() => Promise.reject(new TypeError('planted')));"],
  ];
  const planted = (code: string) => {
    const file = join(cwd, 'planted.cjs');
    writeFileSync(file, `if (process.argv[1].endsWith('it-readiness.cjs')) { ${code} }`);
    return file;
  };

  test.each(PLACES)('%s ends with 70, the stack and where to report it', (_, code) => {
    const { exitCode, stdout, stderr } = execute(['answers.json', '--draws', '200000'], {
      cwd,
      loadFirst: planted(code),
    });
    expect([exitCode, stdout]).toEqual([70, '']);
    expect(stderr).toMatch(
      /^This is a bug in it-readiness \d\S+\. Please report it at https:\/\/\S+ with these lines:\n/,
    );
    expect(stderr).toMatch(/\nTypeError: planted\n {4}at /);
  });

  test.each(PLACES)('%s is told as data to whoever asked for data', (_, code) => {
    const { exitCode, stdout, stderr } = execute(['answers.json', '--json', '--draws', '200000'], {
      cwd,
      loadFirst: planted(code),
    });
    expect([exitCode, stdout]).toEqual([70, '']);
    expect(JSON.parse(stderr)).toEqual({
      errors: [expect.stringMatching(/^This is a bug in it-readiness/)],
      stack: expect.arrayContaining(['TypeError: planted']),
    });
  });
});
