import { fileURLToPath } from 'node:url';

const WRAP = fileURLToPath(new URL('../src/renderers/terminal/wrap.ts', import.meta.url));
const OWN_WIDTH = '\0own-width';
const TABLES = /[\\/]cli-table3[\\/]/;
const CELLS = /[\\/]cli-table3[\\/]src[\\/]cell\.js$/;
/** Part of a message to the library's developers: for it the whole cell is shortened again at each of its lines. */
const MESSAGE = 'utils.truncate(this.content, 10, this.truncate)';

/**
 * Takes out of the table library what takes longer than to draw the tables: a message that nobody sees, and its own way
 * to measure a text, which compiles an expression over all emoji first. The rest of the report measures without.
 */
export const leanTables = () => ({
  name: 'lean-tables',
  resolveId: (id, importer) => (id === 'string-width' && TABLES.test(importer) ? OWN_WIDTH : undefined),
  load: (id) => (id === OWN_WIDTH ? `module.exports = require(${JSON.stringify(WRAP)}).widthOf;` : undefined),
  transform(code, id) {
    if (!CELLS.test(id)) return undefined;
    if (!code.includes(MESSAGE))
      throw new Error('cli-table3 has changed: look at what .config/lean-tables.mjs takes out of it.');
    return code.replace(MESSAGE, "''");
  },
});
