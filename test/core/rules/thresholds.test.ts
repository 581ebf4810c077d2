import { describe, expect, it } from 'vitest';
import { assessSigns } from '../../../src/core/rules/rules.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { answersFrom } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;

const fired = (given: Given) => assessSigns(catalogue, answersFrom(given)).flatMap((sign) => sign.fired);
const firedIds = (given: Given) => fired(given).map(({ finding }) => finding.id);

/** The finding, its points, answers at which it just fires, and answers at which it just does not. */
const RULES: readonly (readonly [id: string, points: number, at: Given, notAt: Given])[] = [
  // More than two hours, owner and staff together.
  ['over-two-hours', 40, { ownerHours: 1.5, staffHours: 0.6 }, { ownerHours: 1.5, staffHours: 0.5 }],
  ['over-two-hours', 40, { ownerHours: 2.01 }, { ownerHours: 2 }],
  ['over-two-hours', 40, { staffHours: 2.01 }, { staffHours: 2 }],
  ['owner-is-helpdesk', 20, { ownerHours: 2.01 }, { ownerHours: 2 }],
  ['owner-is-helpdesk', 20, { ownerHours: 2.01 }, { staffHours: 50 }],
  // An hour for each computer, and more than two hours in all.
  [
    'hour-per-seat',
    20,
    { workstations: 4, ownerHours: 3, staffHours: 1 },
    { workstations: 4, ownerHours: 3, staffHours: 0.9 },
  ],
  ['hour-per-seat', 20, { workstations: 2, ownerHours: 2.1 }, { workstations: 2, ownerHours: 2 }],
  ['part-time-job', 20, { ownerHours: 10, staffHours: 6 }, { ownerHours: 10, staffHours: 5.9 }],
  ['nobody-in-charge', 20, { caretaker: 'nobody' }, { caretaker: 'colleague' }],
  ['monthly-incident', 20, { incidents: 1 }, { incidents: 0.99 }],
  ['frequent-incidents', 20, { workstations: 10, incidents: 5 }, { workstations: 10, incidents: 4.9 }],
  ['repeats', 30, { recurringShare: 25 }, { recurringShare: 24 }],
  ['mostly-repeats', 20, { recurringShare: 50 }, { recurringShare: 49 }],
  ['repeated-outages', 20, { outages: 2 }, { outages: 1.9 }],
  ['new-people', 25, { newPeople: 1 }, { newPeople: 0.9 }],
  ['fast-growth', 30, { staff: 10, newPeople: 2 }, { staff: 10, newPeople: 1.9 }],
  ['new-equipment', 15, { newDevices: 1 }, { newDevices: 0.9 }],
  ['equipment-wave', 20, { workstations: 8, newDevices: 2 }, { workstations: 8, newDevices: 1.9 }],
  ['project', 30, { projects: 1 }, { projects: 0.9 }],
  ['many-projects', 20, { projects: 3 }, { projects: 2.9 }],
];

describe('a rule', () => {
  it.each(RULES)('"%s" gives %i points exactly from its threshold on', (id, points, at, notAt) => {
    expect(fired(at).find(({ finding }) => finding.id === id)).toMatchObject({ points, critical: false });
    expect(firedIds(notAt)).not.toContain(id);
  });

  it.each(RULES)('"%s" looks at the likely value of a range, whatever its ends', (id, _points, at, notAt) => {
    const widened = (given: Given) =>
      Object.fromEntries(
        Object.entries(given).map(([key, value]) => [
          key,
          typeof value === 'number' && value >= 1 ? [1, value, value * 2] : value,
        ]),
      );
    expect(firedIds(widened(at))).toContain(id);
    expect(firedIds(widened(notAt))).not.toContain(id);
  });

  it.each(RULES)('"%s" does not fire on what nobody answered', (id) => {
    expect(firedIds({})).not.toContain(id);
  });

  it('says what is wrong in the result', () => {
    for (const { says } of fired({ ownerHours: 20, staff: 5, incidents: 9 })) expect(says).toMatch(/^[A-Z].+\.$/);
  });
});

describe('a rule that divides', () => {
  it('takes people for computers where only people are told', () => {
    expect(firedIds({ staff: 4, ownerHours: 4 })).toContain('hour-per-seat');
    expect(firedIds({ staff: 4, incidents: 2 })).toContain('frequent-incidents');
    expect(firedIds({ staff: 4, newDevices: 1 })).toContain('equipment-wave');
  });

  it('counts the computers where both are told', () => {
    expect(firedIds({ staff: 4, workstations: 8, ownerHours: 4 })).not.toContain('hour-per-seat');
    expect(firedIds({ staff: 8, workstations: 4, ownerHours: 4 })).toContain('hour-per-seat');
  });

  it('never takes computers for people', () => {
    expect(firedIds({ workstations: 4, newPeople: 4 })).not.toContain('fast-growth');
  });

  it('does not fire while the size of the firm is unknown', () => {
    const ids = firedIds({ ownerHours: 90, staffHours: 90, incidents: 90, newPeople: 90, newDevices: 90 });
    for (const id of ['hour-per-seat', 'frequent-incidents', 'fast-growth', 'equipment-wave'])
      expect(ids).not.toContain(id);
  });
});
