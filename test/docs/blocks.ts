/** The fenced blocks of a Markdown page that are written in a language. */
export const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(/^```(\S+)\n([\s\S]*?)^```$/gm)]
    .filter(([, written]) => written === language)
    .map(([, , text = '']) => text);
