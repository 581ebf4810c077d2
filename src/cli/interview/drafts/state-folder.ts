import { posix, win32 } from 'node:path';
import { tool } from '../../../tool.ts';
import type { Edge } from '../../edge.ts';

/** Where this system wants programs to keep what they need to go on after a break, for this user alone. */
export function stateFolder({ env, platform, host }: Pick<Edge, 'env' | 'platform' | 'host'>): string {
  switch (platform) {
    case 'win32':
      return win32.join(named(env['LOCALAPPDATA'], win32) ?? win32.join(host.home(), 'AppData', 'Local'), tool.name);
    case 'darwin':
      return posix.join(host.home(), 'Library', 'Application Support', tool.name);
    default:
      return posix.join(named(env['XDG_STATE_HOME'], posix) ?? posix.join(host.home(), '.local', 'state'), tool.name);
  }
}

/** The XDG rules say it: a relative path is to be ignored. */
const named = (folder: string | undefined, { isAbsolute }: typeof posix): string | undefined =>
  folder !== undefined && isAbsolute(folder) ? folder : undefined;
