import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { spawn as spawnTerminal } from '@lydell/node-pty';

const GIVE_UP_MS = 20_000;

/** Milliseconds from the start of a process to its end, everything it prints thrown away. */
export const untilEnd = ({ args, input = '' }) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    child.once('error', reject);
    child.once('close', (code) => {
      const took = performance.now() - start;
      if (code === 0) resolve(took);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}.`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

/** Milliseconds from the start of a process in a terminal until its screen shows a text; then it is stopped. */
export const untilShown = ({ args, shows, env = {} }) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const terminal = spawnTerminal(process.execPath, args, { cols: 80, rows: 24, env: { ...process.env, ...env } });
    const late = setTimeout(() => finish(new Error(`node ${args.join(' ')} never showed "${shows}".`)), GIVE_UP_MS);
    let screen = '';
    let took;
    const finish = (error) => {
      clearTimeout(late);
      if (took !== undefined) return;
      took = performance.now() - start;
      terminal.kill();
      if (error) reject(error);
    };
    terminal.onData((text) => {
      screen += text;
      if (screen.includes(shows)) finish();
    });
    // The next run starts when this one is gone, or they would slow each other down.
    terminal.onExit(() => {
      finish(new Error(`node ${args.join(' ')} ended before it showed "${shows}": ${screen}`));
      resolve(took);
    });
  });

/** Runs both in turns, A B A B …, so that whatever else the machine does falls on both; medians of all pairs. */
export async function inPairs(count, measure, compared) {
  await measure();
  await compared();
  const pairs = [];
  for (let run = 0; run < count; run++) pairs.push([await measure(), await compared()]);
  return {
    own: median(pairs.map(([own]) => own)),
    against: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([own, other]) => own / other)),
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
