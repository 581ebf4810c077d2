import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// TypeScript writes the types of every module that the library is made of. Who uses the library sees those that its
// entry leads to; the others are not shipped.
const folder = fileURLToPath(new URL('../dist/types', import.meta.url));
const IMPORTED = /(?:from|import\() ?['"](\.[^'"]+)['"]/g;

const needed = new Set([join(folder, 'src/index.d.ts')]);
// A set that grows while it is walked is walked to its new end.
for (const file of needed) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
    const types = resolve(dirname(file), path.replace(/\.[jt]s$/, '.d.ts'));
    if (!existsSync(types)) throw new Error(`${file} takes types from ${path}, but there are none.`);
    needed.add(types);
  }
}
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.isFile() && !needed.has(file)) rmSync(file);
}
