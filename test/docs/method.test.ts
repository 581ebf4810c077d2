import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTables, tablesIn } from '../../docs/make/fill.ts';
import { tables } from '../../docs/make/tables/index.ts';
import { checkSettings } from '../../src/core/settings/check.ts';
import { catalogue } from '../../src/domain/index.ts';
import { blocksOf } from './blocks.ts';

const FILE = new URL('../../docs/method.md', import.meta.url).pathname;
const page = readFileSync(FILE, 'utf8');

describe('the method page', () => {
  it('has the figures that the program computes with (if not: npm run docs)', async () => {
    await expect(fillTables(page)).toMatchFileSnapshot(FILE);
  });

  it('shows a settings file that is accepted', () => {
    const [settings = ''] = blocksOf(page, 'json');
    expect(checkSettings(catalogue, JSON.parse(settings)).ok).toBe(true);
  });

  it('shows every table once', () => {
    expect(tablesIn(page).sort()).toEqual(Object.keys(tables).sort());
  });

  it('keeps the text around its tables', () => {
    const text = 'before\n\n<!-- generated: bands -->\nold\n<!-- end -->\n\nafter';
    expect(fillTables(text)).toMatch(/^before\n\n<!-- generated: bands -->\n\n\| from[\s\S]*<!-- end -->\n\nafter$/);
  });

  it('refuses a marker that no table belongs to', () => {
    expect(() => fillTables('<!-- generated: nothing -->\n<!-- end -->')).toThrow('No table is called "nothing"');
  });
});
