import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readStdin } from '../../src/cli/read-bytes.ts';
import { run, runIn } from './program.ts';

const ANSWERS = '{"staff": 6, "ownerHours": 4, "backup": "tested", "market": "uk"}';
const home = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-answers-'));
  process.chdir(folder);
  writeFileSync('answers.json', ANSWERS);
});
afterEach(() => {
  vi.useRealTimers();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const answersIn = (stdout: string) => JSON.parse(stdout).answers;

describe('answers', () => {
  test.each([
    ['in a file', ['answers.json'], ''],
    ['in a file, with the command named', ['assess', 'answers.json'], ''],
    ['on standard input', [], ANSWERS],
    ['on standard input, with the command named', ['assess'], ANSWERS],
    ['on standard input by its sign', ['-'], ANSWERS],
  ])('may come %s', async (_, args, stdin) => {
    const { exitCode, stdout, stderr } = await runIn({ stdin }, ...args, '--json');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(answersIn(stdout)).toEqual(JSON.parse(ANSWERS));
  });

  it('are assessed without any argument as with the command named', async () => {
    const [alone, named] = [
      await runIn({ stdin: ANSWERS, columns: 80 }),
      await runIn({ stdin: ANSWERS, columns: 80 }, 'assess'),
    ];
    expect(alone).toEqual(named);
    expect(alone).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('(seed 1)') });
  });

  it('may come in pieces that split a character', async () => {
    const bytes = Buffer.from('{"businessName": "Café"}');
    const stdin = Readable.from([bytes.subarray(0, 21), bytes.subarray(21)]);
    expect(answersIn((await runIn({ stdin }, '--json')).stdout)).toEqual({ businessName: 'Café' });
  });

  it('may begin with a byte order mark, as some editors write one', async () => {
    writeFileSync('answers.json', `\ufeff${ANSWERS}`);
    expect((await run('answers.json')).exitCode).toBe(0);
  });

  it('may be none at all: everything is assumed, and said to be', async () => {
    const { exitCode, stdout } = await runIn({ stdin: '{}' }, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answers: {}, verdict: { strength: 'measure-first' } });
  });

  it('may be a result, which gives the same result again', async () => {
    const first = await run('answers.json', '--json', '--date', '2026-06-15');
    writeFileSync('result.json', first.stdout);
    const again = await run('result.json', '--json', '--date', '2026-06-15');
    expect(again.stdout).toBe(JSON.stringify({ ...JSON.parse(first.stdout) }, undefined, 2).concat('\n'));
  });

  it('of a result stay in its market, unless another one is asked for', async () => {
    writeFileSync('result.json', (await runIn({ stdin: '{"staff": 6}' }, '--market', 'fr', '--json')).stdout);
    expect(JSON.parse((await run('result.json', '--json')).stdout).market).toBe('fr');
    expect(JSON.parse((await run('result.json', '--json', '--market', 'ca')).stdout).market).toBe('ca');
  });

  it('are told in a note where they are ignored, and in the data where data was asked for', async () => {
    const note = 'itPayroll is ignored, because caretaker is not "it-employee".';
    const stdin = '{"caretaker": "owner", "itPayroll": 5000}';
    const report = await runIn({ stdin });
    expect([report.exitCode, report.stderr]).toEqual([0, `Note: ${note}\n`]);
    const data = await runIn({ stdin }, '--json');
    expect([JSON.parse(data.stdout).warnings, data.stderr]).toEqual([[note], '']);
  });
});

describe('standard input that stays silent', () => {
  const HINT = 'Waiting for answers as JSON on standard input; end it with Ctrl+D, or stop with Ctrl+C.\n';
  /** Reads with a clock that is ours. */
  const listen = () => {
    vi.useFakeTimers();
    const [stdin, stderr] = [new PassThrough(), new PassThrough()];
    const bytes = readStdin({ stdin, stderr });
    return { stdin, bytes, told: () => String(stderr.read() ?? '') };
  };

  it('gets a hint after two seconds, and is waited for', async () => {
    const { stdin, bytes, told } = listen();
    await vi.advanceTimersByTimeAsync(1999);
    expect(told()).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(told()).toBe(HINT);
    stdin.end(ANSWERS);
    expect(String(await bytes)).toBe(ANSWERS);
    expect(told()).toBe('');
  });

  it('gets none where it has spoken in time, however long it goes on', async () => {
    const { stdin, bytes, told } = listen();
    await vi.advanceTimersByTimeAsync(1500);
    stdin.write(ANSWERS.slice(0, 10));
    await vi.advanceTimersByTimeAsync(5000);
    stdin.end(ANSWERS.slice(10));
    expect(String(await bytes)).toBe(ANSWERS);
    expect(told()).toBe('');
  });

  it('because it failed is told in a sentence', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('read EIO'), { code: 'EIO', errno: -5 }));
      },
    });
    const { exitCode, stderr } = await runIn({ stdin });
    expect([exitCode, stderr]).toEqual([2, 'Could not read standard input: the disk reported an error.\n']);
  });
});
