import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { renderCsv } from '../../../src/renderers/csv/csv.ts';
import { figures } from '../../../src/report/figures/figures.ts';
import type { Result } from '../../../src/report/result.ts';
import { resultOf, scenarios } from '../../fixtures/scenarios.ts';
import { HOSTILE } from '../hostile.ts';

type Row = Readonly<Record<string, string>>;

const result = resultOf('accountants');
const csvOf = (of: Result) => renderCsv(of, figures(of));
/** Strict: a row with a cell too many, or a quotation mark out of place, throws. */
const read = (csv: string): Row[] => parse(csv, { columns: true, bom: true });
const row = (rows: readonly Row[], id: string): Row | undefined => rows.find((one) => one['id'] === id);

describe('a report that is opened in a spreadsheet', () => {
  it('is one table with the columns that were promised', () => {
    expect(csvOf(result).split('\n')[0]).toBe('section,id,title,unit,mean,p10,p90');
  });

  test.each(HOSTILE)('holds the name %j as one cell that is no formula', (businessName) => {
    const rows = read(csvOf({ ...result, businessName }));
    const title = row(rows, 'businessName')?.['title'] ?? '';
    expect(title).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    expect(title).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(rows).toHaveLength(read(csvOf({ ...result, businessName: 'Miller' })).length);
  });

  it('keeps numbers numbers, negative ones too', () => {
    const rows = read(csvOf(result));
    for (const { id, net } of result.options) {
      expect(row(rows, `options.${id}.net`)?.['mean']).toBe(String(net.mean));
    }
    const cells = rows
      .filter(({ section }) => section !== 'about')
      .flatMap((one) => [one['mean'], one['p10'], one['p90']]);
    for (const cell of cells) expect(cell === '' || Number.isFinite(Number(cell))).toBe(true);
    expect(cells.some((cell) => cell?.startsWith('-'))).toBe(true);
  });

  test.each(scenarios)('names every figure of %s once, by the path that JSON has it under', (scenario) => {
    const found = resultOf(scenario);
    const ids = figures(found).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, mean } of figures(found)) expect([id, valueAt(found, id)]).toEqual([id, mean]);
  });

  it('begins with the mark that Excel needs only where something is not ASCII', () => {
    expect(csvOf({ ...result, businessName: 'Miller & Sons' })).toMatch(/^section/);
    expect(csvOf({ ...result, businessName: 'Müller' })).toMatch(/^\ufeffsection/);
  });
});

interface Member {
  readonly id?: string;
  readonly key?: string;
  readonly direction?: string;
}
const nameOf = ({ id, key, direction }: Member): string =>
  id ?? (direction === undefined ? (key ?? '') : `${key}.${direction}`);

/** Follows a dotted path; a list is entered by the name of its members, an estimate stands for its mean. */
function valueAt(from: unknown, path: string): unknown {
  if (path === '') return typeof from === 'object' && from !== null ? valueOfEstimate(from) : from;
  const steps = Array.isArray(from) ? from.map(nameOf) : Object.keys(from as object);
  const step = steps.find((name) => path === name || path.startsWith(`${name}.`));
  if (step === undefined) throw new Error(`Nothing is at ${path}.`);
  const next = Array.isArray(from) ? from[steps.indexOf(step)] : (from as Record<string, unknown>)[step];
  return valueAt(next, path.slice(step.length + 1));
}

const valueOfEstimate = (record: object): unknown =>
  'mean' in record ? record.mean : 'cost' in record ? valueOfEstimate(record.cost as object) : record;
