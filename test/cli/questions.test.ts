import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.ts';
import { catalogue } from '../../src/domain/index.ts';
import { run } from '../fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'it-readiness-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const QUICK = Object.entries(catalogue.questions).filter(([, { quick }]) => quick);

describe('the questionnaire for a meeting', () => {
  it('asks every question once, in the order of the interview', async () => {
    const { stdout, exitCode } = await run('questions');
    const text = stdout.replace(/\s+/g, ' ');
    let from = 0;
    for (const [key, { ask }] of Object.entries(catalogue.questions)) {
      const at = text.indexOf(ask.replace(/\s+/g, ' '), from);
      expect({ key, found: at >= from }).toEqual({ key, found: true });
      from = at + 1;
    }
    expect(exitCode).toBe(0);
  });

  it('leaves room for every answer: a line for a number, a box for each word', async () => {
    const { stdout } = await run('questions');
    const boxes = Object.values(catalogue.questions).flatMap((question) =>
      question.kind === 'choice' ? [...Object.keys(question.options), 'unknown'] : [],
    );
    expect(stdout.match(/☐/g)).toHaveLength(boxes.length);
    const numbers = Object.values(catalogue.questions).filter(({ kind }) => kind === 'number');
    expect(stdout.match(/^ +…{8} /gm)).toHaveLength(numbers.length);
  });

  it('fits the width of a narrow page', async () => {
    for (const line of (await run('questions')).stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('is as short as the quick interview with --quick', async () => {
    const { stdout } = await run('questions', '--quick');
    expect(stdout).toContain(`${QUICK.length} questions`);
    expect(stdout.replace(/\s+/g, ' ')).not.toContain(catalogue.questions['regulated']?.ask);
  });

  it('goes into a document as Markdown, by the ending of the file', async () => {
    const file = join(folder, 'questions.md');
    expect((await run('questions', '-o', file)).stderr).toBe(`Wrote ${file}\n`);
    expect(readFileSync(file, 'utf8')).toMatch(/^# IT readiness questionnaire\n/);
  });

  it('is data for scripts with --json', async () => {
    const list = JSON.parse((await run('questions', '--json')).stdout);
    expect(list.map(({ key }: { key: string }) => key)).toEqual(Object.keys(catalogue.questions));
    expect(list[0]).toMatchObject({ section: 'firm', unit: 'people', min: 1, max: 1000 });
  });
});

describe('the blank answers file', () => {
  it.each([
    ['every question', [], Object.keys(catalogue.questions)],
    ['the quick ones', ['--quick'], QUICK.map(([key]) => key)],
  ])('has %s, unknown, with unit and accepted values above', async (_what, args, keys) => {
    const blank = JSON.parse((await run('questions', '--template', ...args)).stdout);
    const names = Object.keys(blank);
    expect(names.filter((name) => !name.startsWith('//'))).toEqual(['businessName', 'market', ...keys]);
    for (const key of keys) {
      expect(blank[key]).toBeNull();
      expect(names[names.indexOf(key) - 1]).toBe(`// ${key}`);
      const question = catalogue.questions[key];
      const words = question?.kind === 'choice' ? Object.keys(question.options) : [String(question?.min)];
      for (const word of words) expect(blank[`// ${key}`]).toContain(word);
    }
  });

  it('is assessed as it stands, like an empty one', async () => {
    const file = join(folder, 'answers.json');
    await run('questions', '--template', '-o', file);
    expect(statSync(file).mode & 0o077).toBe(0);
    const [blank, empty] = await Promise.all(
      [file, 'fixtures/empty/answers.json'].map(async (one) =>
        JSON.parse((await run(one, '--json', '--date', '2026-06-15')).stdout),
      ),
    );
    expect(blank.options).toEqual(empty.options);
    expect(Object.keys(blank.answers).filter((key) => key.startsWith('//'))).toEqual([]);
  });

  it('still has its misspelt keys refused', () => {
    const checked = checkAnswers(catalogue, { '// staff': 'people', stafff: 3 });
    expect(checked).toMatchObject({ ok: false, problems: [{ kind: 'unknown-key', nearest: 'staff' }] });
  });
});
