import type { Formula } from '../../../domain/formula.ts';
import type { Catalogue } from '../../../domain/index.ts';
import type { Fact } from '../explanation.ts';

/** A place in a result, and what its figure means. */
export interface PathRule {
  /** Names of a result's keys; `<option>` stands for one id, `<id+>` for an id that may hold dots itself. */
  readonly path: string;
  /** True where the figure is `{ mean, p10, p90 }`. */
  readonly estimate?: true;
  /** True where the figure may be a range, of which one part is asked for by its place. */
  readonly range?: true;
  readonly title: string;
  readonly says: readonly string[];
  /** How it comes about, in words. */
  readonly formula?: string;
  /** The same as the model has it; undefined where nothing is computed for these ids. */
  readonly model?: (catalogue: Catalogue, ids: Ids) => Formula | undefined;
  readonly facts?: readonly Fact[];
  /** Ids that say more; a part in angle brackets is filled in. */
  readonly seeAlso?: readonly string[];
}

/** What the parts in angle brackets stand for, by their names. */
export type Ids = Readonly<Record<string, string>>;

/** What the parts of a path stand for where it follows the rule, else undefined. */
export function matchPath({ path, estimate, range }: PathRule, asked: string): Ids | undefined {
  const names = [...path.matchAll(/<(\w+)\+?>/g)].map(([, name = '']) => name);
  const pattern = path
    .replaceAll('.', '\\.')
    .replace(/<\w+\+>/g, '(.+?)')
    .replace(/<\w+>/g, '([^.]+)');
  const part = estimate ? '(?:\\.(?:mean|p10|p90))?' : range ? '(?:\\.\\d)?' : '';
  const found = new RegExp(`^${pattern}${part}$`).exec(asked);
  return found === null ? undefined : Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
}

/** A text with the parts in angle brackets filled in. */
export const filled = (text: string, ids: Ids): string =>
  text.replace(/<(\w+)\+?>/g, (part, name) => ids[name] ?? part);
