import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, run } from './program.ts';

const home = process.cwd();
const NOBODY = 65_534;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-denied-'));
  chmodSync(folder, 0o755);
  process.chdir(folder);
  writeFileSync('answers.json', '{"staff": 6}');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Nothing is denied to the administrator, so the program runs as nobody where the tests run as the administrator. */
async function runDenied(...args: string[]): Promise<Outcome> {
  if (process.geteuid?.() !== 0) return run(...args);
  process.seteuid?.(NOBODY);
  try {
    return await run(...args);
  } finally {
    process.seteuid?.(0);
  }
}

describe.skipIf(process.platform === 'win32')('what belongs to somebody else', () => {
  beforeEach(async () => {
    // Everything is loaded before access to it may be denied, too.
    await run('answers.json', '-o', 'loaded.txt');
  });

  it('is not read, and the user is told', async () => {
    chmodSync('answers.json', 0o000);
    const { exitCode, stdout, stderr } = await runDenied('answers.json');
    expect([exitCode, stdout, stderr]).toEqual([2, '', 'Could not read answers.json: access to it is denied.\n']);
  });

  it('is not written, and the user is told', async () => {
    mkdirSync('theirs');
    chmodSync('theirs', 0o555);
    const { exitCode, stderr } = await runDenied('answers.json', '-o', 'theirs/report.txt');
    const sentence = 'Could not write theirs/report.txt: access to it is denied. Nothing was changed.\n';
    expect([exitCode, stderr]).toEqual([2, sentence]);
    expect(readdirSync('theirs')).toEqual([]);
  });
});
