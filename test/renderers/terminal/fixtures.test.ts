import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../../src/renderers/terminal/terminal.ts';
import { widthOf } from '../../../src/renderers/terminal/wrap.ts';
import { report } from '../../../src/report/report.ts';
import { resultOf, scenarios } from '../../fixtures/scenarios.ts';
import { show } from './screen.ts';

const WIDTHS = [60, 80, 120];
const results = new Map(scenarios.map((scenario) => [scenario, resultOf(scenario)]));

const printed = (scenario: string, columns: number, colour: boolean): string => {
  const result = results.get(scenario);
  if (result === undefined) throw new Error(`There is no fixtures/${scenario}.`);
  return renderTerminal(report(result), { columns, colour });
};

describe.each(WIDTHS)('on a terminal of %i columns', (columns) => {
  test.each(scenarios)('the report for %s fits', (scenario) => {
    const tooWide = printed(scenario, columns, false)
      .split('\n')
      .filter((line) => widthOf(line) > columns);
    expect(tooWide).toEqual([]);
  });

  test.each(scenarios)('the report for %s says the same in colour, cell by cell', async (scenario) => {
    const plain = printed(scenario, columns, false);
    const { lines, effects, coloured } = await show(printed(scenario, columns, true), columns);
    expect(lines).toEqual(plain.trimEnd().split('\n'));
    expect(coloured).toBe(true);
    expect(effects).toEqual([]);
  });

  test.each(scenarios)('no rule or text of the report for %s is cut with an ellipsis', (scenario) => {
    expect(printed(scenario, columns, false)).not.toMatch(/…(?!\?)/);
  });
});

describe('without colour', () => {
  test.each(scenarios)('the report for %s holds nothing but visible characters and line breaks', (scenario) => {
    expect(printed(scenario, 80, false)).toMatch(/^(?:\n|[^\p{Cc}\p{Cf}])*$/u);
  });

  test.each(scenarios)('no line of the report for %s ends in a space', (scenario) => {
    expect(printed(scenario, 80, false)).not.toMatch(/ \n/);
  });
});

describe('the first 25 lines at 80 columns', () => {
  const FIRST_LINES = 25;
  /** Without the bar at the left and the effort at the right. */
  const withoutMargins = (line: string): string =>
    line
      .replace(/ {2,}(minutes|hours|days)$/, '')
      .replace('┃', '')
      .trim();

  test.each(scenarios)('tell %s what to do, how sure that is and what to do first', (scenario) => {
    const lines = printed(scenario, 80, false).split('\n').slice(0, FIRST_LINES).map(withoutMargins).join(' ');
    expect(lines).toMatch(/Verdict: (clear|likely|a toss-up|measure first)/);
    expect(lines).toMatch(/came out cheapest (\d+ times in 100|once in 100|every time)/);
    const [first] = results.get(scenario)?.actions ?? [];
    if (first !== undefined) expect(lines.toLowerCase()).toContain(first.action.toLowerCase());
  });
});
