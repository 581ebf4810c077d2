import type { core } from 'zod';
import { shown } from '../report/problems.ts';
import type { Result } from '../report/result.ts';
import { resultSchema } from '../report/result-schema.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { readJson } from './read-json.ts';

/** Beyond these the rest of the problems say nothing new. */
const MOST_PROBLEMS = 5;
const KNOWN_SCHEMA = '1';

/** A result from a file, from a report page or from standard input (`-`), whole enough to be shown again. */
export async function loadResult(source: string, edge: Edge): Promise<Result> {
  const { name, data } = await readJson(source, edge);
  const checked = resultSchema.safeParse(data);
  // What was read is shown, and not what the schema makes of it: the keys keep their order.
  if (checked.success) return data as Result;
  throw new UserError(
    otherKind(data, name) ?? checked.error.issues.slice(0, MOST_PROBLEMS).map((issue) => problem(issue, data, name)),
  );
}

/** What the file is, where it is no result at all. */
function otherKind(data: unknown, name: string): string | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return `${name} holds no result as an object.`;
  if (!('schemaVersion' in data)) {
    return `${name} holds no result; if it holds answers, run it-readiness ${name} to assess them.`;
  }
  const { schemaVersion } = data;
  if (schemaVersion === KNOWN_SCHEMA) return undefined;
  const found = shown(String(schemaVersion));
  return `${name} has the schema version "${found}", but "${KNOWN_SCHEMA}" is understood; use the it-readiness that wrote it.`;
}

function problem(issue: core.$ZodIssue, data: unknown, name: string): string {
  const path = shown(issue.path.map(String).join('.'));
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);
  const instead = found === undefined ? 'it is missing' : `${kindOf(found)} is there`;
  return `${name} is no whole result: at ${path} ${expected(issue)}, but ${instead}.`;
}

function expected(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `the type ${issue.expected} belongs`;
    case 'invalid_value':
      return `${issue.values.map((value) => `"${String(value)}"`).join(' or ')} belongs`;
    case 'invalid_format':
      return 'a day such as 2026-06-15 belongs';
    default:
      return issue.message;
  }
}

function kindOf(found: unknown): string {
  if (typeof found === 'string') return `"${shown(found)}"`;
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' && found !== null ? 'an object' : String(found);
}
