import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildMainJob } from './main-job.mjs';
import { ownProgram, tasks } from './tasks.mjs';
import { inPairs } from './timing.mjs';

const HELP = `npm run bench -- [options]   how long the program takes, measured in pairs

  --pairs <n>        pairs of runs for each task (default: 40)
  --task <name>      only this one; may be given more than once: ${tasks.map(({ name }) => name).join(', ')}
  --against <file>   compare with another build, given by its bin/it-readiness.cjs, instead of a bare node process
`;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '40' },
    task: { type: 'string', multiple: true },
    against: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

/** The main job alone, built once and only where a task runs it. */
let built;

if (values.help) process.stdout.write(HELP);
else await bench();

async function bench() {
  const wanted = values.task === undefined ? tasks : tasks.filter(({ name }) => values.task.includes(name));
  const other = values.against === undefined ? undefined : resolve(values.against);
  const against = other === undefined ? 'a bare process' : 'the other build';
  process.stdout.write(
    `Node ${process.versions.node}, medians of ${values.pairs} pairs of runs against ${against}\n\n`,
  );
  print('task', ['ms', 'against', 'ratio', ...(other === undefined ? ['at most'] : [])]);
  for (const task of wanted) {
    const { name, run, bare, target } = task;
    const program = task.isMainJob ? await mainJob() : ownProgram;
    const comparedWith = task.isAgainstMainJob ? await mainJob() : undefined;
    const compared = () => (other === undefined ? bare(comparedWith) : run(other));
    const { own, against, ratio } = await inPairs(Number(values.pairs), () => run(program), compared);
    const limit = other === undefined ? [String(target), ratio > target ? 'too slow' : ''] : [];
    print(name, [own.toFixed(1), against.toFixed(1), ratio.toFixed(2), ...limit]);
  }
}

function mainJob() {
  built ??= buildMainJob();
  return built;
}

function print(name, columns) {
  process.stdout.write(`${name.padEnd(12)}${columns.map((column) => column.padStart(10)).join('')}\n`);
}
