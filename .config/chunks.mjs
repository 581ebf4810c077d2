import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const ASSESS = [source('cli/run-assess.ts')];
const FIRST_QUESTION = [...ASSESS, source('cli/interview/interview.ts')];
const PAGE = [source('page/main.ts')];
/** What an assessment loads once it has answers to read, in whatever format it is printed. */
const COMPUTING = ['cli/load-answers.ts', 'cli/assess-answers.ts', 'renderers/json.ts'].map(source);
/** What judges answers that are not right at first sight. */
const JUDGING = [source('core/answers/check.ts')];
/** What a report on the terminal needs beside that. */
const PRINTING = ['report/report.ts', 'renderers/terminal/terminal.ts'].map(source);
const PARSER = [source('cli/run.ts'), source('cli/program.ts')];

/** In the order in which a run comes to them, with the chunk of what the page needs as well, and of what it does not. */
const STAGES = [
  { from: FIRST_QUESTION, inPage: 'questions', apart: 'assess', together: ASSESS },
  { from: COMPUTING, inPage: 'engine', apart: 'assess', together: COMPUTING },
  { from: JUDGING, inPage: 'engine', apart: 'check', together: JUDGING },
  { from: PRINTING, inPage: 'report', apart: 'terminal', together: PRINTING },
];

/**
 * Code that several commands share is cut into one chunk for each set of commands that shares it: dozens of small files,
 * and to open a file takes longer than to compile it. What the first question needs and others need, too, is put into
 * few chunks here. A chunk is taken whole, so none mixes what the page or `--help` needs with what it does without.
 */
export const fewerChunks = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'what is loaded together',
      name(id, modules) {
        const isReached = (from) => reached(from, modules).has(id);
        const stage = STAGES.find(({ from }) => isReached(from));
        if (stage === undefined || ONLY_FOR_SCHEMA.test(id)) return null;
        if (isReached(PARSER)) return isReached(PAGE) ? 'words' : 'start';
        if (isReached(PAGE)) return stage.inPage;
        return isReached(stage.together) ? stage.apart : null;
      },
    },
  ],
};

/** The validation library names these itself, but only the command `schema` runs them. */
const ONLY_FOR_SCHEMA = /\/zod\/.*json-schema/;

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
