import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { KEYS, type Terminal } from './terminal.ts';
import { ANSWERS, asks, lines, TYPED } from './typed-answers.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  return () => desk.clear();
});

const ESCAPE = '\u001b';
const text = async (terminal: Terminal) => (await terminal.window()).join('\n');

/** Types everything and waits for the review. */
async function typeThrough(terminal: Terminal, name = ''): Promise<void> {
  await terminal.shows('1 of 34');
  terminal.type(`${lines(TYPED)}${name}${KEYS.enter}`);
  await terminal.shows('Enter shows the report');
}

describe('a window of 60 columns', () => {
  it('never wraps an answered line, and carries the whole interview', async () => {
    const terminal = desk.start({ columns: 60, args: ['--save', 'answers.json'] });
    await typeThrough(terminal);
    const rows = (await terminal.everything()).split('\n');
    const answered = rows.filter((row) => /^ {2}[✓?] /.test(row));
    expect(answered).toHaveLength(35);
    expect(rows.filter((row) => row.includes('Yes, but no restore'))).toHaveLength(1);
    terminal.type(KEYS.enter);
    expect(await terminal.exited).toBe(0);
    expect(desk.json('answers.json')).toEqual(ANSWERS);
  });
});

describe('a window that changes its size', () => {
  it.each([
    ['narrower', 62],
    ['wider', 120],
  ])('and becomes %s draws the question anew, with what was typed and nothing left over', async (_how, columns) => {
    const terminal = desk.start({ columns: 80 });
    await terminal.shows(asks('staff'));
    terminal.type(`8${KEYS.enter}12`);
    await terminal.shows('› 12');
    terminal.resize(columns, 30);
    await new Promise((done) => setTimeout(done, 300));
    const window = await text(terminal);
    expect(window.match(/How many computers are there/g)).toHaveLength(1);
    expect(window.match(/Desktops and laptops/g)).toHaveLength(1);
    expect(window.match(/Firm · 2 of 34/g)).toHaveLength(1);
    expect(window).toContain('✓ People with a computer');
    expect(window).toContain('› 12');
    terminal.type(KEYS.enter);
    await terminal.shows(asks('server'));
    expect(await text(terminal)).toMatch(/✓ Computers +12/);
  });

  it('keeps the entry the cursor stands on', async () => {
    const terminal = desk.start({ columns: 80 });
    await terminal.shows(asks('staff'));
    terminal.type(`8${KEYS.enter}8${KEYS.enter}`);
    await terminal.shows(asks('server'));
    terminal.type(KEYS.down);
    await terminal.shows('› No');
    terminal.resize(70, 30);
    await terminal.shows('› No');
    terminal.type(KEYS.enter);
    await terminal.shows(/✓ Server on your premises +No/);
  });
});

describe('a window of a few rows', () => {
  it('shows a part of the answers around the cursor, and says how many more there are', async () => {
    const terminal = desk.start({ rows: 16 });
    await typeThrough(terminal);
    expect(await text(terminal)).toMatch(/↓ \d+ more/);
    terminal.type(KEYS.up);
    await terminal.shows(/› Name on the report/);
    expect(await text(terminal)).toMatch(/↑ \d+ more/);
  });
});

describe('colour', () => {
  const colours = new RegExp(`${ESCAPE}\\[[0-9;]*m`);

  it('is there at a terminal', async () => {
    const terminal = desk.start();
    await terminal.shows(asks('staff'));
    expect(terminal.received).toMatch(colours);
  });

  it.each([
    ['NO_COLOR', { env: { NO_COLOR: '1' } }],
    ['--no-color', { args: ['--no-color'] }],
  ])('is absent with %s, and the entry under the cursor is still marked', async (_how, setting) => {
    const terminal = desk.start(setting);
    await terminal.shows(asks('staff'));
    terminal.type(`8${KEYS.enter}8${KEYS.enter}`);
    await terminal.shows('› Yes');
    expect(terminal.received).not.toMatch(colours);
  });
});

describe('a terminal that is dumb', () => {
  const dumb = { env: { TERM: 'dumb' } };

  it('gets plain lines, no commands at all', async () => {
    const terminal = desk.start({ ...dumb, args: ['--save', 'answers.json', '--date', '2026-06-15'] });
    await terminal.shows('1 of 34');
    terminal.type(`${lines(TYPED)}\r`);
    await terminal.shows('Enter shows the report');
    terminal.type('yes\r');
    expect(await terminal.exited).toBe(0);
    expect(desk.json('answers.json')).toEqual(ANSWERS);
    expect(terminal.received).not.toContain(ESCAPE);
  });

  it('goes back, mends, and stops like any other', async () => {
    const terminal = desk.start(dumb);
    await terminal.shows(asks('staff'));
    terminal.type('many\r');
    await terminal.shows('Type people as a number');
    terminal.type('5\r');
    await terminal.shows(asks('workstations'));
    terminal.type('<\r');
    await terminal.shows('Enter keeps 5');
    terminal.type('\r');
    terminal.type(KEYS.ctrlC);
    expect(await terminal.exited).toBe(130);
    expect(await terminal.everything()).toContain('--resume goes on from there');
  });
});

describe('what is pasted', () => {
  const paste = (pasted: string) => `${ESCAPE}[200~${pasted}${ESCAPE}[201~`;

  it('is one line, whatever line breaks are in it', async () => {
    const terminal = desk.start();
    await terminal.shows(asks('staff'));
    terminal.type(paste('8\r\n9\r\n10'));
    await terminal.shows(/› 8 +9 +10/);
    terminal.type(KEYS.enter);
    await terminal.shows('Type people as a number');
  });

  it('and typed text are rid of everything that commands a terminal', async () => {
    const terminal = desk.start();
    await typeThrough(terminal, `${paste(`Evil${ESCAPE}]0;owned\u0007${ESCAPE}[2J\u0008\u009b31m`)}\u202e Corp`);
    await terminal.shows(/Name on the report/);
    expect(terminal.received).not.toContain(`${ESCAPE}]0`);
    expect(terminal.received).not.toContain(`${ESCAPE}[2J`);
    expect(terminal.received).not.toMatch(/[\u0007\u009b\u202e]/);
  });

  it('may be as long as it likes', async () => {
    const terminal = desk.start();
    await terminal.shows(asks('staff'));
    terminal.type(`${'9'.repeat(300)}${KEYS.enter}`);
    await terminal.shows('1 to 1,000 is accepted');
    terminal.type(`\u0015${'8'}${KEYS.enter}`);
    await terminal.shows(asks('workstations'));
    expect((await terminal.everything()).match(/999/g)).toBeNull();
    expect((await terminal.everything()).match(/How many people/g)).toBeNull();
  });
});

describe('a window that is too low for a question', () => {
  it.each([
    [80, 6],
    [40, 10],
    [80, 9],
  ])('of %i columns and %i rows shows the first one once', async (columns, rows) => {
    const terminal = desk.start({ columns, rows });
    await terminal.shows('›');
    await new Promise((done) => setTimeout(done, 300));
    expect((await terminal.everything()).match(/How many people use/g)).toHaveLength(1);
  });
});
