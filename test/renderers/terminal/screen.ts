import { Terminal } from '@xterm/headless';

/** Room above and below, so that a text that moves the cursor is found out. */
const MARGIN = 5;

/** What a person sees who has this text printed on a terminal, line by line, and what else it did to the terminal. */
export interface Screen {
  readonly lines: readonly string[];
  /** Window titles that were set, bells that rang, answers the terminal was made to type. */
  readonly effects: readonly string[];
  /** Whether any cell has a colour or weight of its own. */
  readonly coloured: boolean;
}

/** Prints a text on a real terminal emulator of so many columns. */
export async function show(text: string, columns: number): Promise<Screen> {
  const rows = text.split('\n').length * 2 + MARGIN;
  const terminal = new Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  const effects: string[] = [];
  terminal.onTitleChange((title) => effects.push(`title ${title}`));
  terminal.onBell(() => effects.push('bell'));
  terminal.onData((typed) => effects.push(`typed ${typed}`));
  await new Promise<void>((shown) => terminal.write(text, shown));
  const cells = Array.from({ length: rows }, (_, row) => terminal.buffer.active.getLine(row));
  const lines = cells.map((line) => line?.translateToString(true).trimEnd() ?? '');
  const coloured = cells.some((line) =>
    Array.from({ length: columns }, (_, column) => line?.getCell(column)).some((cell) => !cell?.isAttributeDefault()),
  );
  terminal.dispose();
  return { lines: lines.slice(0, lines.findLastIndex((line) => line !== '') + 1), effects, coloured };
}
