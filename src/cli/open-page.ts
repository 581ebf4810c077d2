import { resolve } from 'node:path';
import { visible } from '../report/problems.ts';
import type { Edge } from './edge.ts';

/** What each system opens a file with; the rest follow the desktop standard of Linux. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` takes the first text in quotation marks for the title of a window.
  win32: ['cmd', '/c', 'start', ''],
};
const OTHERS = ['xdg-open'] as const;

/** Shows a page in the reader's own browser; where there is none, says which file to open by hand. */
export async function openPage(file: string, { platform, env, stderr }: Edge): Promise<void> {
  const [command, ...args] = OPENERS[platform] ?? OTHERS;
  const { spawn } = await import('node:child_process');
  const started = await new Promise<boolean>((settle) => {
    const opener = spawn(command, [...args, resolve(file)], { detached: true, stdio: 'ignore', env });
    opener.once('error', () => settle(false));
    opener.once('spawn', () => {
      opener.unref();
      settle(true);
    });
  });
  if (!started) stderr.write(`No browser could be started; open ${visible(file)} yourself.\n`);
}
