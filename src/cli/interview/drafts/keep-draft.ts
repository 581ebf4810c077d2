import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edge } from '../../edge.ts';
import { type Draft, draftText, readDraft } from './draft.ts';
import { stateFolder } from './state-folder.ts';

/** Keeps the draft of one interview on disk. */
export interface DraftKeeper {
  /** Writes it whole or not at all, readable by its owner only. */
  readonly save: (answers: Omit<Draft, 'savedAt' | 'processId'>) => Promise<void>;
  readonly remove: () => void;
}

const OWNER_ONLY = 0o700;

/** Goes on with the draft in a file, or begins a new one. */
export function keepDraft(edge: Edge, continued?: string): DraftKeeper {
  const { processId } = edge.host;
  let file = continued ?? newFile(edge);
  let isOurs = false;
  return {
    async save(answers) {
      // Another window went on with this interview: it has the file now, and we take a new one.
      if (isOurs && ownerOf(file) !== processId) file = newFile(edge);
      const { writeWhole } = await import('../../write-file.ts');
      mkdirSync(dirname(file), { recursive: true, mode: OWNER_ONLY });
      const draft = { savedAt: edge.now().toISOString(), processId, ...answers };
      await writeWhole(file, draftText(draft), { overwrite: true, confidential: true });
      isOurs = true;
    },
    remove() {
      if (!isOurs || ownerOf(file) === processId) removeDraft(file);
    },
  };
}

export const removeDraft = (file: string): void => rmSync(file, { force: true });

/** Two interviews that run at once have two files. */
function newFile(edge: Edge): string {
  const stamp = edge.now().toISOString().replace(/\D/g, '');
  return join(stateFolder(edge), `interview-${stamp}-${edge.host.processId}.json`);
}

/** The process that wrote a draft last; undefined where it is gone or not to be read. */
function ownerOf(file: string): number | undefined {
  try {
    const read = readDraft(readFileSync(file, 'utf8'));
    return read.ok ? read.draft.processId : undefined;
  } catch {
    return undefined;
  }
}
