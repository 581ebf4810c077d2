import { type IBufferCell, Terminal } from '@xterm/headless';

/** Size of one character cell and the margin around the screen, in pixels. */
const CELL = { width: 8.4, height: 19 } as const;
const MARGIN = 20;
/** Where the letters stand in their cell. */
const BASELINE = 14;

/** What a cell's colour is called in the style sheet of the picture; the terminal's own colour has no name. */
const COLOURS: Readonly<Record<number, string>> = { 1: 'red', 6: 'cyan' };

const STYLE = `
  .paper { fill: #fbfbfa; stroke: #d9dce0 }
  text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #24292f; white-space: pre }
  .bold { font-weight: 700 }
  .dim { fill: #6b7280 }
  .red { fill: #b42318 }
  .cyan { fill: #0b6e86 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #14181d; stroke: #30363d }
    text { fill: #d5dae0 }
    .dim { fill: #8b949e }
    .red { fill: #ff8272 }
    .cyan { fill: #6ccfe6 }
  }`;

/** What a terminal of so many columns shows of a text with colour codes, as a picture with the same columns. */
export async function pictureOf(text: string, columns: number, description: string): Promise<string> {
  const rows = text.trimEnd().split('\n').length;
  const terminal = new Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  await new Promise<void>((shown) => terminal.write(text.trimEnd(), shown));
  const lines = Array.from({ length: rows }, (_, row) => drawRow(terminal, row));
  terminal.dispose();
  const width = Math.ceil(columns * CELL.width) + 2 * MARGIN;
  const height = rows * CELL.height + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(description)}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...lines.flat(),
    '</svg>\n',
  ].join('\n');
}

/** Neighbouring cells in one look. */
interface Run {
  readonly column: number;
  readonly look: string;
  text: string;
}

function drawRow(terminal: Terminal, row: number): string[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column++) {
    const cell = line?.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const last = runs.at(-1);
    const look = lookOf(cell);
    if (last?.look === look) last.text += cell.getChars() || ' ';
    else runs.push({ column, look, text: cell.getChars() || ' ' });
  }
  return runs.filter(({ text }) => text.trim() !== '').map((run) => drawRun(run, row));
}

/** The length is given as well, so that no other font shifts the columns. */
function drawRun({ column, look, text }: Run, row: number): string {
  const lead = text.length - text.trimStart().length;
  const shown = text.trim();
  const [x, y] = [MARGIN + (column + lead) * CELL.width, MARGIN + row * CELL.height + BASELINE];
  const length = shown.length * CELL.width;
  const as = look === '' ? '' : ` class="${look}"`;
  return `<text x="${round(x)}" y="${round(y)}" textLength="${round(length)}"${as}>${escaped(shown)}</text>`;
}

const lookOf = (cell: IBufferCell): string =>
  [cell.isBold() ? 'bold' : '', cell.isDim() ? 'dim' : '', cell.isFgPalette() ? (COLOURS[cell.getFgColor()] ?? '') : '']
    .filter((name) => name !== '')
    .join(' ');

const round = (pixels: number): string => String(Number(pixels.toFixed(1)));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
