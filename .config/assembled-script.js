import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The chunks of the report page, as the build lists them; the entry is the first. */
const root = join(import.meta.dirname, '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const files = JSON.parse(read('in-page.json'));

const modules = files.map((file) => `${JSON.stringify(basename(file))}(exports,require){${read(file)}\n}`);

/** A module system of four lines: each chunk is run once, when it is first asked for. */
export default `(()=>{const chunks={${modules.join(',')}},loaded={};
const load=(path)=>{const name=path.split('/').pop();if(!(name in loaded)){
loaded[name]={};chunks[name](loaded[name],load)}return loaded[name]};
load(${JSON.stringify(basename(files[0]))})})()`;
