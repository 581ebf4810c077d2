import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { KEYS, type Terminal } from './terminal.ts';
import { ANSWERS, asks, lines, TYPED } from './typed-answers.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  return () => desk.clear();
});

describe('an interview that is interrupted', () => {
  it('by SIGKILL goes on without a lost answer', async () => {
    const first = desk.start();
    await first.shows(asks('staff'));
    first.type(`8${KEYS.enter}?${KEYS.enter}no${KEYS.enter}`);
    await first.shows(asks('regulated'));
    first.kill('SIGKILL');
    await first.exited;
    const second = desk.start({ args: ['--save', 'answers.json'] });
    await second.shows(/3 of 34 questions answered/);
    second.type(KEYS.enter);
    await second.shows(asks('regulated'));
    second.type(`${lines(Object.fromEntries(Object.entries(TYPED).slice(3)))}${KEYS.enter}`);
    await second.shows('Is this right?');
    second.type(KEYS.enter);
    expect(await second.exited).toBe(0);
    expect(desk.json('answers.json')).toEqual({ ...ANSWERS, workstations: 'unknown' });
    expect(desk.drafts()).toEqual([]);
  });

  it.each([
    ['Ctrl+C', (terminal: Terminal) => terminal.type(KEYS.ctrlC)],
    ['Ctrl+D', (terminal: Terminal) => terminal.type('\u0004')],
    ['SIGTERM', (terminal: Terminal) => terminal.kill('SIGTERM')],
    ['SIGINT', (terminal: Terminal) => terminal.kill('SIGINT')],
  ])('by %s ends with 130, says how to go on, and does', async (_how, stop) => {
    const first = desk.start();
    await first.shows(asks('staff'));
    first.type(`8${KEYS.enter}`);
    await first.shows(asks('workstations'));
    stop(first);
    expect(await first.exited).toBe(130);
    expect(await first.everything()).toContain('Stopped. 1 answer kept; it-readiness --resume goes on from there.');
    const second = desk.start({ args: ['--resume'] });
    await second.shows(asks('workstations'));
    expect(await second.everything()).not.toContain('Go on with it?');
  });

  it('by a closed window keeps every answer', async () => {
    const first = desk.start();
    await first.shows(asks('staff'));
    first.type(`8${KEYS.enter}`);
    await first.shows(asks('workstations'));
    first.kill('SIGHUP');
    await first.exited;
    await desk.start({ args: ['--resume'] }).shows(asks('workstations'));
  });

  it('may be kept for later, or deleted', async () => {
    const first = desk.start();
    await first.shows(asks('staff'));
    first.type(`8${KEYS.enter}`);
    await first.shows(asks('workstations'));
    first.type(KEYS.ctrlC);
    await first.exited;
    const second = desk.start();
    await second.shows('Go on with it?');
    second.type(`no${KEYS.enter}`);
    await second.shows('Firm · 1 of 34');
    second.type(KEYS.ctrlC);
    await second.exited;
    expect(desk.drafts()).toHaveLength(1);
    const third = desk.start();
    await third.shows('Go on with it?');
    third.type(`delete${KEYS.enter}`);
    await third.shows('Firm · 1 of 34');
    expect(desk.drafts()).toEqual([]);
  });

  it('is not offered while another window is in the middle of it', async () => {
    const first = desk.start();
    await first.shows(asks('staff'));
    first.type(`8${KEYS.enter}`);
    await first.shows(asks('workstations'));
    const second = desk.start();
    await second.shows('Another window is in the middle of an interview');
    await second.shows('Firm · 1 of 34');
    second.type(`9${KEYS.enter}`);
    await second.shows(asks('workstations'));
    expect(desk.drafts()).toHaveLength(2);
  });

  it('and whose draft is damaged says so in a sentence and keeps it aside', async () => {
    const first = desk.start();
    await first.shows(asks('staff'));
    first.type(`8${KEYS.enter}`);
    await first.shows(asks('workstations'));
    first.kill('SIGKILL');
    await first.exited;
    const [name = ''] = desk.drafts();
    writeFileSync(desk.file(`.local/state/it-readiness/${name}`), '{"draft": 1, "answ');
    const second = desk.start();
    await second.shows('cannot be read any more');
    await second.shows('Firm · 1 of 34');
    expect(desk.drafts()).toEqual([name.replace('.json', '.kept-aside')]);
  });
});
