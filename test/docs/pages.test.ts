import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
/** Files are named from the root or, for short, from the sources; packages by what one imports. */
const exists = (file: string) =>
  ['', 'src', 'docs', 'node_modules'].some((folder) => existsSync(join(ROOT, folder, file)));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  it('links only to pages that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file = '']) => file);
    expect(links.filter((file) => !existsSync(join(ROOT, dirname(page), file)))).toEqual([]);
  });

  it('links only to headings that exist', () => {
    const broken = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].filter(([, file, heading]) => {
      const target = file ? readFileSync(join(ROOT, dirname(page), file), 'utf8') : text;
      return !headings(target).includes(heading ?? '');
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('names only files that exist', () => {
    const files = [...text.matchAll(/`((?:[\w-]+\/)+[\w-]*(?:\.\w+)*)`/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !file.startsWith('dist/') && !exists(file))).toEqual([]);
  });
});

const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
