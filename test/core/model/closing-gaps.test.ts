import { describe, expect, it } from 'vitest';
import { assessAnswers } from '../../../src/core/assess.ts';
import { catalogue } from '../../../src/domain/index.ts';
import { answersFrom, assessed, byId } from '../given.ts';

type Given = Readonly<Record<string, unknown>>;

const bare = Object.freeze({
  staff: 10,
  ownerRate: 100,
  backup: 'none',
  mfa: 'none',
  updates: 'none',
  protection: 'none',
  remoteAccess: 'exposed',
  paymentCheck: 'no',
  adminBackup: 'no',
});
/** The answers once an option has closed what it closes. */
function answersAfter(option: string, given: Given): Given {
  const settings = { market: 'us', horizonMonths: 36, draws: 100, seed: 1 } as const;
  const { model } = assessAnswers(catalogue, answersFrom(given), settings);
  return byId(model.options, option).choices;
}

const CLOSED = {
  backup: 'tested',
  mfa: 'all',
  updates: 'automatic',
  paymentCheck: 'yes',
  adminBackup: 'yes',
  remoteAccess: 'vpn',
};

describe('leaving things as they are', () => {
  it('closes nothing', () => {
    expect(answersAfter('as-is', bare)).toMatchObject({ backup: 'none', mfa: 'none', remoteAccess: 'exposed' });
  });
});

describe.each(['in-house-plus', 'on-demand', 'hybrid'])('%s', (option) => {
  it('closes the selected fixes', () => {
    expect(answersAfter(option, bare)).toMatchObject({ ...CLOSED, protection: 'installed' });
  });

  it('leaves what does not pay open', () => {
    // An owner hour of 2,000 makes everything dear; only critical gaps are closed then.
    expect(answersAfter(option, { ...bare, ownerRate: 2000, mfa: 'some', updates: 'by-hand' })).toMatchObject({
      backup: 'tested',
      mfa: 'some',
      updates: 'by-hand',
      remoteAccess: 'vpn',
    });
  });

  it("is charged the firm's own fixes", () => {
    const { options, fixes } = assessed(bare, { draws: 4096 });
    const selected = fixes.filter((fix) => fix.selected);
    const cost = selected.reduce((sum, fix) => sum + fix.cost, 0);
    expect(byId(options, option).parts.fixes / cost).toBeCloseTo(1, 2);
    const once = selected.reduce((sum, fix) => sum + fix.setUpOnce, 0);
    expect(byId(options, option).setUpOnce).toBeGreaterThanOrEqual(once * 0.999);
  });
});

describe('a subscription', () => {
  it('closes its five gaps inside the fee and watches the alarms', () => {
    expect(answersAfter('subscription', bare)).toMatchObject({ ...CLOSED, protection: 'monitored' });
  });

  it('closes them whether they pay or not, also where nobody knew', () => {
    expect(answersAfter('subscription', { staff: 10, ownerRate: 2000 })).toMatchObject({
      backup: 'tested',
      mfa: 'all',
      updates: 'automatic',
      adminBackup: 'yes',
      protection: 'monitored',
    });
  });

  it('leaves a remote access alone that is not exposed', () => {
    expect(answersAfter('subscription', { ...bare, remoteAccess: 'cloud' })['remoteAccess']).toBe('cloud');
    expect(answersAfter('subscription', { ...bare, remoteAccess: 'unknown' })['remoteAccess']).toBeUndefined();
  });

  it('leaves the call before paying to the firm, at its cost, and only if that pays', () => {
    const { options, fixes } = assessed(bare, { draws: 4096 });
    expect(byId(options, 'subscription').parts.fixes / byId(fixes, 'paymentCheck').cost).toBeCloseTo(1, 2);
    const dear = { ...bare, ownerRate: 2000, paymentCheck: 'unknown' };
    expect(answersAfter('subscription', dear)['paymentCheck']).toBeUndefined();
    expect(byId(assessed(dear).options, 'subscription').parts.fixes).toBe(0);
  });
});
