import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/renderers/terminal/bars.ts';
import { paletteOf } from '../../../src/renderers/terminal/paint.ts';
import type { Bar, Bars } from '../../../src/report/blocks.ts';

const bar = (label: string, value: number | null, status: string): Bar => ({
  label,
  value,
  text: value === null ? '' : String(value),
  status,
  because: [],
});
const SIGNS: Bars = {
  kind: 'bars',
  outOf: 100,
  bars: [bar('Backups', 100, 'acute'), bar('Own time', 50, 'present'), bar('Change', null, 'not assessed')],
};
const draw = (bars: Bars, width: number, colour = false): string[] =>
  drawBars(bars, { width, palette: paletteOf(colour) }).map((line) => line.trimEnd());

describe('bars', () => {
  it('line up behind their labels, on one scale', () => {
    expect(draw(SIGNS, 60)).toEqual([
      'Backups   ████████████████████████  100  acute',
      '',
      'Own time  ████████████░░░░░░░░░░░░   50  present',
      '',
      'Change                                   not assessed',
    ]);
  });

  it('show no bar for what was not assessed, for an empty one would say that nothing is wrong', () => {
    expect(draw(SIGNS, 60).at(-1)).not.toMatch(/[█░]/);
  });

  it('stand under their label where it leaves no room', () => {
    const long = { ...SIGNS, bars: [bar('You do not know whether your tools are secure', 50, 'present')] };
    const [label, length] = draw(long, 56, true);
    expect(label).toContain('You do not know whether your tools are secure');
    expect(label?.match(/You do not know/g)).toHaveLength(1);
    expect(length).toContain('present');
  });

  it('hang what explains them under them', () => {
    const explained = {
      ...SIGNS,
      bars: [{ ...bar('Backups', 90, 'acute'), because: [{ text: 'There is no backup.' }] }],
    };
    expect(draw(explained, 60)[1]).toBe('  • There is no backup.');
  });
});
