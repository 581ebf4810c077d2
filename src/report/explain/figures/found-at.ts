import { exactly } from '../../format/money.ts';
import type { Client } from '../context.ts';
import type { Fact } from '../explanation.ts';
import { rounded } from './arithmetic.ts';

/** What stands at a place of a client's result. */
export function foundAt({ result }: Client, path: string): Fact {
  const found = path.split('.').reduce<unknown>(inside, result);
  if (found === undefined || found === null) return { label: 'In the result', text: 'Nothing, for these answers' };
  const counted = typeof found === 'number' && COUNTED.test(path);
  const runs = counted ? `: ${exactly(found * result.draws)} of ${exactly(result.draws)} draws` : '';
  return { label: 'In the result', text: `${textOf(found)}${runs}` };
}

/** Shares of draws, which were counted. */
const COUNTED = /\bp(Best|Saves|Advantage)$/;

/** A member of a list goes by its name or by its place; a name may hold dots, so it may take several steps. */
function inside(whole: unknown, step: string): unknown {
  if (typeof whole !== 'object' || whole === null) return undefined;
  if (!Array.isArray(whole)) return Object.hasOwn(whole, step) ? (whole as Record<string, unknown>)[step] : undefined;
  return whole.find((item) => nameOf(item) === step) ?? whole[Number(step)];
}

function textOf(found: unknown): string {
  if (typeof found === 'number') return rounded(found);
  if (typeof found === 'string') return found;
  if (Array.isArray(found)) return listText(found);
  return Object.entries(found as object)
    .map(([key, value]) => `${key} ${textOf(value)}`)
    .join(', ');
}

/** The names of its members, or from where to where its numbers run. */
function listText(list: readonly unknown[]): string {
  if (list.length === 0) return 'None';
  if (list.every((item) => typeof item === 'number')) {
    return `${list.length} figures, from ${rounded(list[0] ?? 0)} to ${rounded(list.at(-1) ?? 0)}`;
  }
  return [...new Set(list.map((item) => nameOf(item) ?? String(item)))].join(', ');
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, key, option } = item as { id?: string; key?: string; option?: string };
  return id ?? key ?? option;
}
