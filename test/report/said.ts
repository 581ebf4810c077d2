import { report } from '../../src/report/report.ts';
import type { Result } from '../../src/report/result.ts';

/** Every text of a section in reading order, as one; undefined where the report leaves the section out. */
export function said(result: Result, section: string): string | undefined {
  const found = report(result).sections.find(({ id }) => id === section);
  return found === undefined ? undefined : texts([found.title, found.blocks]).join('\n').replaceAll('\u00a0', ' ');
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  return Object.entries(value).flatMap(([key, part]) => (UNSEEN.has(key) ? [] : texts(part)));
}

/** What steers the look of a text and is no text itself. */
const UNSEEN: ReadonlySet<string> = new Set(['kind', 'tone', 'rank', 'holds', 'id']);
