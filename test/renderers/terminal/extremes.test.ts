import { describe, expect, it, test } from 'vitest';
import { renderTerminal } from '../../../src/renderers/terminal/terminal.ts';
import { widthOf } from '../../../src/renderers/terminal/wrap.ts';
import { report } from '../../../src/report/report.ts';
import { assessed } from '../../core/given.ts';

/** Everything at its accepted maximum: today costs more than a billion a year, with the longest currency sign. */
const HUGE = {
  market: 'ca',
  businessName: 'W'.repeat(120),
  ...{ staff: 1000, workstations: 2000, ownerHours: 300, ownerRate: 2000, staffHours: 1000, staffRate: 1000 },
  ...{ incidents: 2000, peopleStuck: 500, hoursToWorkable: 200 },
  ...{ outages: 100, outageDays: 60, outageCostPerDay: 1_000_000 },
  ...{ newPeople: 1000, newDevices: 2000, projects: 100, itSpend: 1_000_000, controlsRequired: 1_000_000 },
  ...{ cashBuffer: 100_000_000, backup: 'none', mfa: 'none', remoteAccess: 'exposed' },
};
/** A firm of one that does nothing and lacks nothing. */
const NOTHING = {
  ...{ staff: 1, workstations: 1, ownerHours: 0, ownerRate: 0, staffHours: 0, staffRate: 0, incidents: 0, outages: 0 },
  ...{ newPeople: 0, newDevices: 0, projects: 0, server: 'no', backup: 'tested', dataKnown: 'yes', mfa: 'all' },
  ...{ updates: 'automatic', protection: 'monitored', remoteAccess: 'none', paymentCheck: 'yes', adminBackup: 'yes' },
};

const printed = (given: object, columns: number): string =>
  renderTerminal(report(assessed({ ...given })), { columns, colour: false });

describe.each([60, 80, 120])('on a terminal of %i columns', (columns) => {
  test.each([
    ['the largest figures the questions accept', HUGE],
    ['nothing at all', NOTHING],
  ])('a report on %s fits', (_, given) => {
    const lines = printed(given, columns).split('\n');
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });
});

describe('the report', () => {
  it('prints a trillion in full, and never in powers of ten', () => {
    expect(printed(HUGE, 80)).toMatch(/IT costs today {2}CA\$1,\d{3},000,000,000\n/);
    expect(printed(HUGE, 80)).not.toMatch(/\de\+/);
  });

  it('goes on below where the figures are too wide, under the same labels', () => {
    expect(printed(HUGE, 80).match(/^ {2}IT costs today /gm)).toHaveLength(2);
    expect(printed(NOTHING, 80).match(/^ {2}IT costs today /gm)).toHaveLength(1);
  });
});
