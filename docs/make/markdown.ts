/** A table in GitHub's Markdown; a bar or a line break in a cell cannot split it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** A word of the program: a key, an id, a formula. */
export const code = (text: string): string => `\`${text}\``;

export const codes = (words: readonly string[]): string => words.map(code).join(', ');
