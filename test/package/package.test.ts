import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
/** What somebody waits for who runs it once. */
const MOST_KILOBYTES = 200;

let folder = '';
let tarball = '';
const run = (command: string, args: readonly string[], input = '') =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', input });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'it-readiness-package-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  // Offline: a dependency that is not in the package would fail here.
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed into an empty folder without a network', () => {
  it(`is at most ${MOST_KILOBYTES} kB to download`, () => {
    expect(statSync(join(folder, tarball)).size).toBeLessThanOrEqual(MOST_KILOBYTES * 1000);
  });

  it('runs as a command', () => {
    const json = run('npx', ['--offline', 'it-readiness', '--json'], '{"staff": 5, "ownerHours": 3, "ownerRate": 100}');
    expect(JSON.parse(json).lines[0]).toMatchObject({ id: 'owner-time', cost: { mean: 300 } });
  });

  it('ships the licences of what it bundles', () => {
    const shipped = run('tar', ['-xzOf', tarball, 'package/dist/THIRD-PARTY-NOTICES.txt']);
    for (const name of ['commander', 'zod', 'chalk', 'cli-table3', 'pure-rand']) expect(shipped).toContain(name);
  });

  it('is a library whose functions and types fit', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { assess, catalogue, checkAnswers, formats, type Result } from 'it-readiness';
const checked = checkAnswers(catalogue, { staff: 8, ownerHours: [2, 6] });
if (!checked.ok) throw new Error('refused');
const result: Result = assess(checked.answers, { assessedOn: '2026-06-15' });
const render = await formats.terminal();
const title: string = render(result, { columns: 80, colour: false }).split('\\n')[0] ?? '';
// @ts-expect-error Answers that were not checked are no answers.
assess({ staff: 8 }, { assessedOn: '2026-06-15' });
console.log(title);
`,
    );
    symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'));
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), [...flags, 'use.ts'])).toBe('');
    const lines = `import { assess, catalogue, checkAnswers } from 'it-readiness';
const { answers } = checkAnswers(catalogue, { staff: 8 });
console.log(assess(answers, { assessedOn: '2026-06-15' }).tool.name);`;
    expect(run('node', ['--input-type=module', '--eval', lines])).toBe('it-readiness\n');
  });
});
