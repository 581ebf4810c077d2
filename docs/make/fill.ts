import { tables } from './tables/index.ts';

const MARKED = /(<!-- generated: (\S+) -->)[\s\S]*?(<!-- end -->)/g;

/** A page with every marked table made anew; what stands outside the markers is left alone. */
export function fillTables(page: string): string {
  return page.replace(MARKED, (_all, begin: string, name: string, end: string) => {
    const table = tables[name];
    if (table === undefined)
      throw new Error(`No table is called "${name}"; there are ${Object.keys(tables).join(', ')}.`);
    return `${begin}\n\n${table()}\n\n${end}`;
  });
}

/** The names of the tables that a page asks for. */
export const tablesIn = (page: string): string[] => [...page.matchAll(MARKED)].map(([, , name = '']) => name);
