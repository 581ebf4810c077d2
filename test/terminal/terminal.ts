import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const PROGRAM = new URL('../../bin/it-readiness.cjs', import.meta.url).pathname;
/** A machine under load may take this long for one step. */
const PATIENCE_MS = 20_000;

/** What the person at the terminal chooses before starting the program. */
export interface Setting {
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program may keep what it wants to remember. */
  readonly home: string;
  /** A shell command to run instead, with `$PROGRAM` for the program. */
  readonly shell?: string;
}

/** The built program in a terminal of its own; its temporary home is its working folder, too. */
export class Terminal {
  readonly exited: Promise<number>;
  /** Every byte the terminal received. */
  received = '';
  readonly #screen: xterm.Terminal;
  readonly #pty: IPty;
  #written: Promise<void> = Promise.resolve();

  constructor({ args = [], columns = 80, rows = 30, env = {}, home, shell }: Setting) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
    const command = shell === undefined ? [process.execPath, [PROGRAM, ...args]] : ['/bin/sh', ['-c', shell]];
    this.#pty = spawn(command[0] as string, command[1] as string[], {
      name: env['TERM'] ?? 'xterm-256color',
      cols: columns,
      rows,
      cwd: home,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: home,

        PROGRAM,
        NODE: process.execPath,
        ...env,
      },
    });
    this.#pty.onData((data) => {
      this.received += data;
      const before = this.#written;
      this.#written = before.then(() => new Promise((done) => this.#screen.write(data, done)));
    });
    this.exited = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode }) => resolve(exitCode));
    });
  }

  /** Types keys as a person would, without waiting for what they do. */
  type(keys: string): void {
    this.#pty.write(keys);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** What the window shows, line by line. */
  async window(): Promise<string[]> {
    await this.#written;
    const { active } = this.#screen.buffer;
    return this.#lines(active.baseY, active.baseY + this.#screen.rows);
  }

  /** Everything on the screen and above it. */
  async everything(): Promise<string> {
    await this.#written;
    return this.#lines(0, this.#screen.buffer.active.length).join('\n').trimEnd();
  }

  /** Waits until the window shows a text. */
  async shows(text: string | RegExp): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const window = (await this.window()).join('\n');
      if (typeof text === 'string' ? window.includes(text) : text.test(window)) return;
      if (Date.now() > end) throw new Error(`The terminal never showed “${text}”. It shows:\n${window}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  #lines(from: number, to: number): string[] {
    const { active } = this.#screen.buffer;
    return Array.from({ length: to - from }, (_, row) => active.getLine(from + row)?.translateToString(true) ?? '');
  }
}

export const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  backspace: '\u007f',
  ctrlC: '\u0003',
} as const;
