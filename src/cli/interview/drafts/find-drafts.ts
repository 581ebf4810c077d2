import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../domain/index.ts';
import type { Edge } from '../../edge.ts';
import { type Draft, type DraftFault, readDraft } from './draft.ts';
import { stateFolder } from './state-folder.ts';

/** A draft on disk. */
export interface StoredDraft {
  readonly file: string;
  readonly draft: Draft;
  /** Whether another process is writing it at this moment. */
  readonly inUse: boolean;
}

/** What was found when the program started: drafts that can be continued, newest first, and files that are none. */
export interface FoundDrafts {
  readonly drafts: readonly StoredDraft[];
  readonly aside: readonly { readonly file: string; readonly fault: DraftFault }[];
}

const DRAFT = /^interview-[\w-]+\.json$/;

/** Looks for interviews that were not finished. A file that cannot be used is renamed, so that it is neither lost nor in the way. */
export async function findDrafts(catalogue: Catalogue, edge: Edge): Promise<FoundDrafts> {
  const folder = stateFolder(edge);
  const drafts: StoredDraft[] = [];
  const aside: { file: string; fault: DraftFault }[] = [];
  for (const name of namesIn(folder).filter((one) => DRAFT.test(one))) {
    const file = join(folder, name);
    const read = readDraft(textOf(file));
    const fault = read.ok ? await faultOfAnswers(catalogue, read.draft) : read.fault;
    if (read.ok && fault === undefined) drafts.push({ file, draft: read.draft, inUse: isInUse(read.draft, edge) });
    else if (fault !== undefined) aside.push({ file: putAside(file), fault });
  }
  return { drafts: drafts.sort((one, other) => other.draft.savedAt.localeCompare(one.draft.savedAt)), aside };
}

/** Loaded only where there is a draft: the schema takes longer than everything else before the first question. */
async function faultOfAnswers(catalogue: Catalogue, { answers }: Draft): Promise<'damaged' | undefined> {
  const { checkAnswers } = await import('../../../core/answers/check.ts');
  return checkAnswers(catalogue, answers).ok ? undefined : 'damaged';
}

const isInUse = ({ processId }: Draft, { host }: Edge): boolean =>
  processId !== host.processId && host.isRunning(processId);

/** Nothing to read is nothing to go on with. */
function tried<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const namesIn = (folder: string): string[] => tried(() => readdirSync(folder), []);
const textOf = (file: string): string => tried(() => readFileSync(file, 'utf8'), '');

function putAside(file: string): string {
  const kept = file.replace(/\.json$/, '.kept-aside');
  return tried(() => {
    renameSync(file, kept);
    return kept;
  }, file);
}
