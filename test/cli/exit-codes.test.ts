import { describe, expect, test } from 'vitest';
import { runIn } from './program.ts';

describe('the exit code', () => {
  const calm = {
    ...{ staff: 5, caretaker: 'owner', ownerHours: 0, staffHours: 0, incidents: 0, recurringShare: 0, outages: 0 },
    ...{ backup: 'tested', dataKnown: 'yes', newPeople: 0, newDevices: 0, projects: 0, mfa: 'all' },
    ...{ updates: 'automatic', protection: 'monitored', remoteAccess: 'none', paymentCheck: 'yes', adminBackup: 'yes' },
  };
  const BANDS = {
    healthy: calm,
    watch: { ...calm, ownerHours: 40, newPeople: 2, projects: 3 },
    act: { ...calm, ownerHours: 40, newPeople: 2, projects: 3, backup: 'none' },
    urgent: {
      ...calm,
      ownerHours: 40,
      newPeople: 2,
      projects: 3,
      backup: 'none',
      mfa: 'none',
      remoteAccess: 'exposed',
      updates: 'none',
    },
  };
  const ORDER = ['healthy', 'watch', 'act', 'urgent'];

  test.each(Object.entries(BANDS))(
    'of a firm in the band %s is 1 from that band down, and 0 above',
    async (band, answers) => {
      const stdin = JSON.stringify(answers);
      const asked = await runIn({ stdin }, '--json');
      expect([JSON.parse(asked.stdout).band, asked.exitCode]).toEqual([band, 0]);
      for (const failOn of ORDER.slice(1)) {
        const { exitCode, stdout } = await runIn({ stdin }, '--json', '--fail-on', failOn);
        expect(exitCode).toBe(ORDER.indexOf(failOn) <= ORDER.indexOf(band) ? 1 : 0);
        expect(stdout).toBe(asked.stdout);
      }
    },
  );
});
