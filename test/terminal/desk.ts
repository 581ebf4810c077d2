import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Setting, Terminal } from './terminal.ts';

/** A place with a home of its own, where terminals are opened. */
export class Desk {
  readonly home = mkdtempSync(join(tmpdir(), 'it-readiness-'));
  readonly #open: Terminal[] = [];

  start(setting: Partial<Setting> = {}): Terminal {
    const terminal = new Terminal({ home: this.home, ...setting });
    this.#open.push(terminal);
    return terminal;
  }

  file(name: string): string {
    return join(this.home, name);
  }

  json(name: string): unknown {
    return JSON.parse(readFileSync(this.file(name), 'utf8'));
  }

  /** The names of the drafts that are kept. */
  drafts(): string[] {
    const folder = this.file('.local/state/it-readiness');
    return existsSync(folder) ? readdirSync(folder) : [];
  }

  clear(): void {
    for (const terminal of this.#open) terminal.kill('SIGKILL');
    rmSync(this.home, { recursive: true, force: true });
  }
}
