import { existsSync } from 'node:fs';
import type { Settings } from '../core/settings/settings.ts';
import type { Catalogue } from '../domain/index.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';

/** Picked up from the current folder without being asked for. */
export const SETTINGS_FILE = 'it-readiness.settings.json';

/** The method as a run uses it, and what the user's settings replaced in it. */
export interface Method {
  readonly catalogue: Catalogue;
  readonly settings?: Settings;
}

/**
 * The method with the settings of a file: the one that was named, or the one in the current folder, or none (`false`
 * asks for none). Nothing of it is loaded where there is no file.
 */
export async function loadMethod(own: Catalogue, file: string | false | undefined, edge: Edge): Promise<Method> {
  if (file === false) return { catalogue: own };
  if (file === undefined && !existsSync(SETTINGS_FILE)) return { catalogue: own };
  const [{ readChecked }, { checkSettings }, { settingProblemSentence }] = await Promise.all([
    import('./read-json.ts'),
    import('../core/settings/check.ts'),
    import('../report/setting-problems.ts'),
  ]);
  const method = await readChecked(file ?? SETTINGS_FILE, edge, (data, name) => {
    const checked = checkSettings(own, data);
    if (checked.ok) return checked;
    throw new UserError(checked.problems.map((problem) => `${name}: ${settingProblemSentence(problem)}`));
  });
  if (file === undefined)
    edge.stderr.write(`Using the settings in ${SETTINGS_FILE} (--no-settings leaves them out).\n`);
  return method;
}
