import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const FIRST_QUESTION = ['cli/run-assess.ts', 'cli/interview/interview.ts'].map(source);
const PAGE = [source('page/main.ts')];
const PARSER = [source('cli/run.ts'), source('cli/program.ts')];

/**
 * Code that several commands share is cut into one chunk for each set of commands that shares it: dozens of small files,
 * and to open a file takes longer than to compile it. What the first question has in common with the page is one chunk
 * here. It holds nothing that the page does without (the page takes whole chunks), and nothing that `--help` needs.
 */
export const fewerChunks = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'questions',
      name(id, modules) {
        const isReached = (from) => reached(from, modules).has(id);
        return isReached(FIRST_QUESTION) && isReached(PAGE) && !isReached(PARSER) ? 'questions' : null;
      },
    },
  ],
};

const known = new Map();

/** The modules that are loaded with others, these included. */
function reached(from, modules) {
  if (known.has(from)) return known.get(from);
  const found = new Set(from);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  known.set(from, found);
  return found;
}
