import { describe, expect, test } from 'vitest';
import { OPTION_IDS, STRENGTHS } from '../src/domain/vocabulary.ts';
import { run } from './fixtures/run.ts';
import { fileOf, RECORDED_ON, resultOf, scenarios } from './fixtures/scenarios.ts';

describe('what a user sees stays as recorded (npm run fixtures records it anew)', () => {
  test.each([
    ['a report on a terminal of 80 columns', 'report.txt', 'terminal'],
    ['JSON', 'result.json', 'json'],
    ['Markdown', 'report.md', 'markdown'],
    ['CSV', 'report.csv', 'csv'],
  ])('every scenario as %s', async (_, file, format) => {
    for (const scenario of scenarios) {
      const args = [fileOf(scenario, 'answers.json'), '--format', format, '--date', RECORDED_ON];
      const { exitCode, stdout } = await run(...args);
      expect(exitCode, scenario).toBe(0);
      await expect(stdout).toMatchFileSnapshot(fileOf(scenario, file));
    }
  });
});

describe('the report page', () => {
  // Two are enough to be looked at: what is said is recorded as Markdown for all, and these show how it becomes HTML.
  test.each(['accountants', 'hostile-text'])('of %s is recorded without what every page carries', async (scenario) => {
    const args = [fileOf(scenario, 'answers.json'), '--format', 'html', '--date', RECORDED_ON];
    const { stdout } = await run(...args);
    await expect(withoutLuggage(stdout)).toMatchFileSnapshot(fileOf(scenario, 'page.html'));
  });
});

/** A page without its style, its script, their hashes and its data; a line for each element that stands for itself. */
const withoutLuggage = (page: string): string =>
  page
    .replace(/sha256-[^']*/g, 'sha256-…')
    .replace(/(<(style|script)\b[^>]*>).*?(<\/\2>)/gs, '$1$3')
    .replace(/(?=<(?:h[1-3]|p|li|tr|svg|rect|circle|line|path|text|figure|table|details|div)\b)/g, '\n')
    .replace(/\n+/g, '\n');

describe('the scenarios together', () => {
  const verdicts = scenarios.map((scenario) => resultOf(scenario).verdict);

  test.each(OPTION_IDS)('recommend %s to somebody', (option) => {
    expect(verdicts.map((verdict) => verdict.option)).toContain(option);
  });

  test.each(STRENGTHS)('tell somebody that the verdict is %s', (strength) => {
    expect(verdicts.map((verdict) => verdict.strength)).toContain(strength);
  });
});
