import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edge } from '../../../src/cli/edge.ts';
import { draftText, readDraft } from '../../../src/cli/interview/drafts/draft.ts';
import { findDrafts } from '../../../src/cli/interview/drafts/find-drafts.ts';
import { keepDraft } from '../../../src/cli/interview/drafts/keep-draft.ts';
import { stateFolder } from '../../../src/cli/interview/drafts/state-folder.ts';
import { catalogue } from '../../../src/domain/index.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'it-readiness-'));
  folder = join(home, '.local', 'state', 'it-readiness');
  return () => rmSync(home, { recursive: true, force: true });
});

let minute = 0;
/** A process with this id; every look at the clock is a minute later. */
const edge = (processId: number, running: readonly number[] = []): Edge => ({
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  env: {},
  platform: 'linux',
  now: () => new Date(Date.UTC(2026, 5, 15, 10, minute++)),
  host: { home: () => home, processId, isRunning: (id) => running.includes(id), onSignal: () => () => undefined },
});
const found = (of: Edge) => findDrafts(catalogue, of);
const put = (name: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
};

describe('a draft', () => {
  it('is found again by the next process, with every answer', async () => {
    await keepDraft(edge(1)).save({ quick: true, answers: { staff: [5, 8], backup: 'unknown' } });
    const { drafts } = await found(edge(2));
    expect(drafts).toMatchObject([
      { inUse: false, draft: { quick: true, answers: { staff: [5, 8], backup: 'unknown' } } },
    ]);
  });

  it('is readable by its owner only, and so is its folder', async () => {
    await keepDraft(edge(1)).save({ quick: false, answers: {} });
    const [name = ''] = readdirSync(folder);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is gone once it is removed', async () => {
    const keeper = keepDraft(edge(1));
    await keeper.save({ quick: false, answers: {} });
    keeper.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is in use while the process that writes it runs', async () => {
    await keepDraft(edge(1)).save({ quick: false, answers: {} });
    expect((await found(edge(2, [1]))).drafts).toMatchObject([{ inUse: true }]);
  });

  it('that another window took over is left to it: the first one goes on in a file of its own', async () => {
    const first = keepDraft(edge(1));
    await first.save({ quick: false, answers: { staff: 5 } });
    const [taken] = (await found(edge(2, [1]))).drafts;
    await keepDraft(edge(2), taken?.file).save({ quick: false, answers: { staff: 5, workstations: 6 } });
    await first.save({ quick: false, answers: { staff: 5, workstations: 9 } });
    const { drafts } = await found(edge(3));
    expect(drafts.map(({ draft }) => draft.answers)).toEqual([
      { staff: 5, workstations: 9 },
      { staff: 5, workstations: 6 },
    ]);
  });

  it('is one of several, of which the newest comes first', async () => {
    await keepDraft(edge(1)).save({ quick: false, answers: { staff: 1 } });
    await keepDraft(edge(2)).save({ quick: false, answers: { staff: 2 } });
    expect((await found(edge(3))).drafts.map(({ draft }) => draft.answers['staff'])).toEqual([2, 1]);
  });

  it.each([
    ['cut off', '{"draft": 1, "savedAt": "2026', 'damaged'],
    ['empty', '', 'damaged'],
    ['no object', '[]', 'damaged'],
    ['without its answers', '{"draft": 1, "savedAt": "2026-06-15", "processId": 1, "quick": false}', 'damaged'],
    [
      'with answers that are refused',
      draftText({ savedAt: '2026-06-15', processId: 1, quick: false, answers: { staff: -1 } }),
      'damaged',
    ],
    ['of a later version', '{"draft": 2, "everything": "else"}', 'other-version'],
  ])('that is %s is kept aside and no longer offered', async (_what, text, fault) => {
    put('interview-1.json', text);
    const { drafts, aside } = await found(edge(2));
    expect(drafts).toEqual([]);
    expect(aside).toEqual([{ file: join(folder, 'interview-1.kept-aside'), fault }]);
    expect(readFileSync(join(folder, 'interview-1.kept-aside'), 'utf8')).toBe(text);
    expect(await found(edge(3))).toEqual({ drafts: [], aside: [] });
  });

  it('is not looked for in other files, nor where there is no folder', async () => {
    expect(await found(edge(1))).toEqual({ drafts: [], aside: [] });
    put('notes.txt', 'mine');
    put('.interview-1.json.5.part', '{');
    expect(await found(edge(1))).toEqual({ drafts: [], aside: [] });
  });

  it('that cannot be written says why', async () => {
    mkdirSync(join(home, '.local', 'state'), { recursive: true });
    writeFileSync(folder, 'a file where the folder belongs');
    await expect(keepDraft(edge(1)).save({ quick: false, answers: {} })).rejects.toThrow(/EEXIST|ENOTDIR/);
    chmodSync(folder, 0o600);
  });

  it('comes back from its text as it was', () => {
    const draft = {
      savedAt: '2026-06-15T10:00:00.000Z',
      processId: 7,
      quick: true,
      answers: { businessName: 'Ö "x"' },
    };
    expect(readDraft(draftText(draft))).toEqual({ ok: true, draft });
  });
});

describe('the folder for drafts', () => {
  const at = (platform: NodeJS.Platform, env: Edge['env'], homeFolder: string) =>
    stateFolder({ platform, env, host: { ...edge(1).host, home: () => homeFolder } });

  it.each([
    ['linux', {}, '/home/ada', '/home/ada/.local/state/it-readiness'],
    ['linux', { XDG_STATE_HOME: '/state' }, '/home/ada', '/state/it-readiness'],
    ['linux', { XDG_STATE_HOME: 'relative' }, '/home/ada', '/home/ada/.local/state/it-readiness'],
    ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/it-readiness'],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Users\\ada', 'C:\\Local\\it-readiness'],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\it-readiness'],
  ] as const)('on %s with %j is the one the system wants', (platform, env, homeFolder, folderName) => {
    expect(at(platform, env, homeFolder)).toBe(folderName);
  });
});
