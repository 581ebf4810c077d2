import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { KEYS } from './terminal.ts';
import { ANSWERS, asks, lines, TYPED } from './typed-answers.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  return () => desk.clear();
});

describe('an interview', () => {
  it('is typed through from the first question to the report, and saved', async () => {
    const terminal = desk.start({ args: ['--save', 'answers.json'] });
    await terminal.shows('Firm · 1 of 34');
    terminal.type(lines(TYPED));
    await terminal.shows('What name should stand on the report?');
    terminal.type(`Bäckerei Kröger${KEYS.enter}`);
    await terminal.shows('Is this right?');
    terminal.type(KEYS.enter);
    expect(await terminal.exited).toBe(0);
    expect(desk.json('answers.json')).toEqual({ businessName: 'Bäckerei Kröger', ...ANSWERS });
    expect(await terminal.everything()).toContain('Bäckerei Kröger');
    expect(desk.drafts()).toEqual([]);
  });

  it('goes back with < and with the left arrow, and takes the answered lines off the screen', async () => {
    const terminal = desk.start({ args: ['--save', 'answers.json'] });
    await terminal.shows(asks('staff'));
    terminal.type(`5${KEYS.enter}6${KEYS.enter}`);
    await terminal.shows(asks('server'));
    terminal.type(`<${KEYS.enter}`);
    await terminal.shows(asks('workstations'));
    expect((await terminal.window()).join('\n')).not.toContain('✓ Computers');
    terminal.type(KEYS.left);
    await terminal.shows(asks('staff'));
    await terminal.shows('Enter keeps 5');
    const window = (await terminal.window()).join('\n');
    expect(window).not.toContain('✓');
    expect(window.match(/Your firm/g)).toHaveLength(1);
    terminal.type(lines(TYPED));
    await terminal.shows('What name should stand on the report?');
    terminal.type(KEYS.enter);
    await terminal.shows('Is this right?');
    terminal.type(KEYS.enter);
    expect(await terminal.exited).toBe(0);
    expect(desk.json('answers.json')).toEqual(ANSWERS);
  });

  it('lets any answer be changed at its end, and asks what the change makes a question', async () => {
    const terminal = desk.start({ args: ['--save', 'answers.json'] });
    await terminal.shows(asks('staff'));
    terminal.type(`${lines(TYPED)}${KEYS.enter}`);
    await terminal.shows('Is this right?');
    terminal.type(`who looks${KEYS.enter}`);
    await terminal.shows(asks('caretaker'));
    terminal.type(`it-emp${KEYS.enter}`);
    await terminal.shows(asks('itPayroll'));
    terminal.type(`5,000${KEYS.enter}`);
    await terminal.shows(asks('itPayrollKept'));
    terminal.type(`50%${KEYS.enter}`);
    await terminal.shows('Is this right?');
    terminal.type(`yes${KEYS.enter}`);
    expect(await terminal.exited).toBe(0);
    expect(desk.json('answers.json')).toEqual({
      ...ANSWERS,
      caretaker: 'it-employee',
      itPayroll: 5000,
      itPayrollKept: 50,
    });
  });

  it('says in place what is wrong with an answer, and lets it be mended', async () => {
    const terminal = desk.start();
    await terminal.shows(asks('staff'));
    terminal.type(`many${KEYS.enter}`);
    await terminal.shows('Type people as a number');
    await terminal.shows('› many');
    terminal.type(`${KEYS.backspace.repeat(4)}8${KEYS.enter}`);
    await terminal.shows(asks('workstations'));
    expect(await terminal.everything()).not.toContain('› many');
  });

  it('sums up each sign when its questions are answered', async () => {
    const terminal = desk.start();
    await terminal.shows(asks('staff'));
    terminal.type(lines(Object.fromEntries(Object.entries(TYPED).slice(0, 19))));
    await terminal.shows(/Backups +█+░* +70 +acute/);
    await terminal.shows('4/5 Change');
  });

  it('asks only what matters most with --quick', async () => {
    const terminal = desk.start({ args: ['--quick', '--save', 'answers.json'] });
    await terminal.shows('1 of 11');
    terminal.type(`8\r3\r100\r2\r4\r0\rtested\r1\rall\r`);
    await terminal.shows('Is this right?');
    terminal.type(KEYS.enter);
    expect(await terminal.exited).toBe(0);
    expect(Object.keys(desk.json('answers.json') as object)).toEqual([
      'staff',
      'ownerHours',
      'ownerRate',
      'staffHours',
      'incidents',
      'outages',
      'backup',
      'newPeople',
      'mfa',
    ]);
  });

  it('keeps standard output for the report alone', async () => {
    const terminal = desk.start({ shell: '"$NODE" "$PROGRAM" --quick > report.txt' });
    await terminal.shows(asks('staff'));
    terminal.type(`8\r3\r100\r2\r4\r0\rtested\r1\rall\r`);
    await terminal.shows('Is this right?');
    terminal.type(KEYS.enter);
    expect(await terminal.exited).toBe(0);
    const report = readFileSync(desk.file('report.txt'), 'utf8');
    expect(report).toMatch(/^IT readiness/);
    expect(report).not.toContain('\u001b');
    expect(report).not.toContain(asks('staff'));
  });
});
