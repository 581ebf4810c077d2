import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const FIRST_QUESTION = ['cli/run-assess.ts', 'cli/interview/interview.ts'].map(source);
const PAGE = [source('page/main.ts')];
const PARSER = [source('cli/run.ts'), source('cli/program.ts')];

/**
 * Code that several commands share is cut into one chunk for each set of commands that shares it: dozens of small files,
 * and to open a file takes longer than to compile it. What the first question needs and others need, too, is put into
 * few chunks here. A chunk is taken whole, so none mixes what the page or `--help` needs with what it does without.
 */
export const fewerChunks = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'first question',
      name(id, modules) {
        const isReached = (from) => reached(from, modules).has(id);
        if (!isReached(FIRST_QUESTION)) return null;
        if (isReached(PARSER)) return isReached(PAGE) ? 'words' : 'start';
        return isReached(PAGE) ? 'questions' : null;
      },
    },
  ],
};

const known = new Map();

/** Some modules and all that are loaded with them. */
function reached(from, modules) {
  if (known.has(from)) return known.get(from);
  const found = new Set(from);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  known.set(from, found);
  return found;
}
