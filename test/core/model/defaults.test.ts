import { describe, expect, it } from 'vitest';
import { describeFirm } from '../../../src/core/model/firm.ts';
import { listInputs } from '../../../src/core/model/inputs.ts';
import { catalogue } from '../../../src/domain/index.ts';
import type { MarketId } from '../../../src/domain/vocabulary.ts';
import { answersFrom } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;

function source(name: string, given: Given, market: MarketId = 'us') {
  const answers = answersFrom(given);
  const found = listInputs(catalogue, answers, describeFirm(catalogue, answers, market, 36)).get(name);
  return found?.kind === 'range' ? found.range.map((x) => Number(x.toPrecision(12))) : found;
}

describe('what nobody answered', () => {
  const firm = { staff: 10, workstations: 12 };
  it.each([
    ['ownerHours', firm, 'us', [1, 4, 15]],
    ['ownerRate', firm, 'uk', [35, 80, 160]],
    ['staffHours', firm, 'us', [1.2, 6, 24]],
    ['staffRate', firm, 'ca', [30, 45, 70]],
    ['itPayroll', { ...firm, caretaker: 'it-employee' }, 'uk', [3120, 5304, 7020]],
    ['itPayrollKept', { ...firm, caretaker: 'it-employee' }, 'us', [20, 50, 90]],
    ['itPayroll', { ...firm, caretaker: 'owner', itPayroll: 5000 }, 'us', [0, 0, 0]],
    ['incidents', firm, 'us', [1.2, 4.8, 14.4]],
    ['recurringShare', firm, 'us', [10, 30, 50]],
    ['howToShare', firm, 'us', [10, 30, 60]],
    ['peopleStuck', firm, 'us', [1, 1.2, 3]],
    ['peopleStuck', { staff: 2 }, 'us', [1, 1.2, 2]],
    ['peopleStuck', { staff: 1 }, 'us', [1, 1, 1]],
    ['hoursToWorkable', firm, 'us', [0.5, 2.5, 8]],
    ['outages', firm, 'us', [0.3, 1, 3]],
    ['outageDays', firm, 'us', [0.25, 1, 3]],
    ['outageCostPerDay', firm, 'fr', [455, 1092, 2730]],
    ['newPeople', firm, 'us', [0, 1, 3]],
    ['newDevices', firm, 'us', [0.6, 2.4, 4.2]],
    ['projects', firm, 'us', [0, 0.5, 2]],
    ['itSpend', firm, 'us', [0, 0, 0]],
    ['itSpend', { ...firm, caretaker: 'provider' }, 'us', [414, 828, 1380]],
    ['itSpend', { ...firm, caretaker: 'provider' }, 'uk', [180, 360, 600]],
    ['controlsRequired', firm, 'us', [0, 0, 0]],
    ['seatPrice', firm, 'fr', [35, 70, 120]],
    ['seatPrice', { ...firm, quotedSeatPrice: 90 }, 'fr', [90, 90, 90]],
    ['hourlyRate', { ...firm, quotedHourlyRate: [80, 100] }, 'us', [80, 90, 100]],
    ['hybridPrice', { ...firm, quotedHybridPrice: [10, 12, 20] }, 'us', [10, 12, 20]],
  ] satisfies [string, Given, MarketId, number[]][])(
    '%s in a firm with %j in %s is taken to be %j',
    (name, given, market, range) => {
      expect(source(name, given, market)).toEqual(range);
    },
  );
});

describe('a firm of one person', () => {
  it('has nobody else whose time is counted', () => {
    expect(source('staffHours', { staff: 1 })).toEqual([0, 0, 0]);
    expect(source('staffHours', { staff: 1, staffHours: 3 })).toEqual([3, 3, 3]);
  });

  it("prices staff time at the owner's rate, draw by draw", () => {
    expect(source('staffRate', { staff: 1 })).toEqual({ kind: 'same-as', name: 'ownerRate' });
    expect(source('staffRate', { staff: 1, staffRate: 30 })).toEqual([30, 30, 30]);
  });
});

describe('people and computers', () => {
  it('stand in for each other', () => {
    expect(source('workstations', { staff: [4, 8] })).toEqual({ kind: 'same-as', name: 'staff' });
    expect(source('staff', { workstations: [4, 8] })).toEqual({ kind: 'same-as', name: 'workstations' });
  });

  it('are 3 to 20 of each, and as many computers as people, where neither is known', () => {
    expect(source('staff', {})).toEqual([3, 8, 20]);
    expect(source('workstations', {})).toEqual({ kind: 'same-as', name: 'staff' });
  });

  it.each([
    [{ staff: 9 }, 'small'],
    [{ staff: [5, 9, 40] }, 'small'],
    [{ staff: 10 }, 'medium'],
    [{ staff: 49 }, 'medium'],
    [{ staff: 50 }, 'large'],
    [{ workstations: 60 }, 'large'],
    [{ staff: 9, workstations: 60 }, 'small'],
    [{}, 'small'],
  ])('decide the risk figures by likely staff: %j is %s', (given, size) => {
    expect(describeFirm(catalogue, answersFrom(given), 'us', 36).size).toBe(size);
  });
});

describe('the list of inputs', () => {
  it('has the same names in the same places whatever is answered', () => {
    const names = (given: Given) => {
      const answers = answersFrom(given);
      return [...listInputs(catalogue, answers, describeFirm(catalogue, answers, 'us', 36)).keys()];
    };
    const full = {
      staff: 5,
      workstations: 9,
      caretaker: 'provider',
      backup: 'tested',
      quotedSeatPrice: 80,
      cashBuffer: 9000,
    };
    expect(names(full)).toEqual(names({}));
  });
});
