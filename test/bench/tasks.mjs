import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { untilEnd, untilShown } from './timing.mjs';

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const answers = readFileSync(fromRoot('fixtures/dental-practice/answers.json'), 'utf8');
export const ownProgram = fromRoot('bin/it-readiness.cjs');

const bareNode = () => untilEnd({ args: ['-e', '0'] });
const bareTerminal = () => untilShown({ args: ['-e', 'process.stderr.write("x")'], shows: 'x' });
/** A home without an interview to go on with. */
const emptyHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'it-readiness-bench-'));
  return { HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home };
};

const json = (program) => untilEnd({ args: [program, 'assess', '--json'], input: answers });
const report = (program) => untilEnd({ args: [program, 'assess'], input: answers });

/** What supports the decision may take a quarter more than the main job alone. */
const QUARTER_MORE = 1.25;

/**
 * What is timed: a task of the program, what it is compared with, and the ratio that must hold on Node 20. The main job
 * is the program without what supports the decision: what would change the verdict, what to find out first, the other
 * side, month by month. The interview is timed up to its first question.
 */
export const tasks = [
  { name: 'help', run: (program) => untilEnd({ args: [program, '--help'] }), bare: bareNode, target: 1.2 },
  { name: 'version', run: (program) => untilEnd({ args: [program, '--version'] }), bare: bareNode, target: 1.2 },
  { name: 'json', run: json, bare: bareNode, target: 1.8 * QUARTER_MORE },
  { name: 'main-json', run: json, bare: bareNode, target: 1.8, isMainJob: true },
  { name: 'support', run: json, bare: json, target: QUARTER_MORE, isAgainstMainJob: true },
  { name: 'report', run: report, bare: bareNode, target: 2 * QUARTER_MORE },
  { name: 'main-report', run: report, bare: bareNode, target: 2, isMainJob: true },
  {
    name: 'interview',
    run: (program) => untilShown({ args: [program], shows: 'How many people use a computer', env: emptyHome() }),
    bare: bareTerminal,
    target: 1.45,
  },
];
