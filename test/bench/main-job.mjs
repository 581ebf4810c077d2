import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import config from '../../.config/rolldown.config.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Modules that support a decision beyond the verdict, each with what takes its place and computes nothing. */
const STAND_INS = {
  'src/core/sensitivity/sensitivity.ts': `export const analyseSensitivity = () => ({
    flips: [], steady: [], findOutFirst: [], perfectInformation: 0, tornado: [],
    tornadoAgainst: 'as-is', breakEvenSeatPrice: null });`,
  'src/core/model/path.ts': `export const [costPath, yearlyRises, paybackMonth] = [() => [0], () => [], () => null];`,
  'src/report/other-side.ts': `export const [otherSideTexts, change] = [() => [], () => 0];`,
};

/**
 * Builds the program once more without what would change the verdict, what to find out first and the month by month:
 * the main job alone, against which the rest is measured. Gives the file to run.
 */
export async function buildMainJob() {
  const folder = mkdtempSync(join(tmpdir(), 'it-readiness-main-job-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const standIns = {
    name: 'stand-ins',
    load: (id) => STAND_INS[Object.keys(STAND_INS).find((path) => id === join(root, path))],
  };
  await build({
    ...config,
    cwd: root,
    plugins: [standIns, ...config.plugins],
    output: { ...config.output, dir: join(folder, 'dist') },
  });
  for (const file of ['bin', 'package.json']) cpSync(join(root, file), join(folder, file), { recursive: true });
  return join(folder, 'bin/it-readiness.cjs');
}
