import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/cli/interview/heading.ts';
import { answersThatMatter, routeOf } from '../../../src/cli/interview/route.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { frozen } from '../../core/given.ts';

const keys = (given: Record<string, unknown>, quick = false) =>
  routeOf(catalogue, frozen(given), quick).map(({ key }) => key);

describe('the way through the interview', () => {
  it('asks every question of the method in its order, but those that hang on another answer', () => {
    const conditional = ['itPayroll', 'itPayrollKept'];
    expect(keys({})).toEqual(Object.keys(catalogue.questions).filter((key) => !conditional.includes(key)));
  });

  it('asks about the IT employee only where there is one', () => {
    expect(keys({ caretaker: 'it-employee' })).toEqual(Object.keys(catalogue.questions));
    expect(keys({ caretaker: 'owner' })).not.toContain('itPayroll');
    expect(keys({ caretaker: 'unknown' })).not.toContain('itPayroll');
  });

  it('does not ask for details of what never happens', () => {
    expect(keys({ incidents: 0 })).toEqual(
      expect.not.arrayContaining(['recurringShare', 'howToShare', 'peopleStuck', 'hoursToWorkable']),
    );
    expect(keys({ outages: [0, 0] })).toEqual(expect.not.arrayContaining(['outageDays', 'outageCostPerDay']));
  });

  it('asks for them where it may happen or nobody knows', () => {
    for (const incidents of [[0, 1], 'unknown', null, undefined, 0.1])
      expect(keys({ incidents })).toContain('peopleStuck');
  });

  it('is short where only the questions that matter most are wanted', () => {
    const quick = Object.keys(catalogue.questions).filter((key) => catalogue.questions[key]?.quick);
    expect(keys({}, true)).toEqual(quick);
    expect(keys({ outages: 0 }, true)).not.toContain('outageDays');
  });

  it('leaves answers behind that no longer matter', () => {
    const given = frozen({
      caretaker: 'owner',
      itPayroll: 5000,
      incidents: 0,
      peopleStuck: 2,
      staff: 8,
      businessName: 'x',
    });
    expect(answersThatMatter(catalogue, given)).toEqual({
      caretaker: 'owner',
      incidents: 0,
      staff: 8,
      businessName: 'x',
    });
  });
});

describe('the heading', () => {
  const heading = (key: string, given: Record<string, unknown> = {}) => {
    const route = routeOf(catalogue, given, false);
    const step = route.find((one) => one.key === key);
    if (step === undefined) throw new Error(`${key} is not asked.`);
    return headingOf(catalogue, route, step);
  };

  it('says which of the five signs is asked about, and how far one is', () => {
    expect(heading('backup')).toBe('3/5 Backups · 18 of 34');
    expect(heading('backup', { incidents: 0 })).toBe('3/5 Backups · 14 of 30');
  });

  it('counts the firm and money among the questions, but not among the signs', () => {
    expect(heading('staff')).toBe('Firm · 1 of 34');
    expect(heading('quotedHybridPrice')).toBe('Money · 34 of 34');
  });
});
