import { describe, expect, it } from 'vitest';
import { matchEntries } from '../../../src/cli/interview/terminal/match-entry.ts';
import { frozen } from '../../core/given.ts';

const entries = frozen([
  { value: 'none', text: 'Not at all', typed: 'none' },
  { value: 'cloud', text: 'Only to cloud services', typed: 'cloud' },
  { value: 'vpn', text: 'Through a VPN', typed: 'vpn' },
  { value: 'unknown', text: "I don't know", typed: '?' },
]);
const match = (typed: string) => matchEntries(entries, typed).map(({ value }) => value);

describe('what is typed in a list', () => {
  it.each([
    ['none', ['none']],
    ['NO', ['none']],
    ['vp', ['vpn']],
    ['through', ['vpn']],
    ['2', ['cloud']],
    ['?', ['unknown']],
    ['i don', ['unknown']],
    [' only ', ['cloud']],
  ])('%j chooses %j', (typed, chosen) => {
    expect(match(typed)).toEqual(chosen);
  });

  it.each([['x'], ['5'], ['0'], ['']])('%j chooses nothing', (typed) => {
    expect(match(typed)).toEqual([]);
  });

  it('may mean several entries', () => {
    expect(matchEntries(entries, 'n')).toHaveLength(1);
    expect(matchEntries([...entries, { value: 'nobody', text: 'x', typed: 'nobody' }], 'no')).toHaveLength(2);
  });
});
