import { describe, expect, it } from 'vitest';
import { type Catalogue, catalogue } from '../../../src/domain/index.ts';
import { listNumbers } from '../../../src/domain/numbers/index.ts';
import type { MethodNumber, NumberValue } from '../../../src/domain/numbers/number.ts';
import { replaceNumber } from '../../../src/domain/numbers/replace.ts';
import { sources } from '../../../src/domain/sources.ts';
import { frozen } from '../../core/given.ts';

const method = frozen(structuredClone(catalogue)) as Catalogue;
// A clone keeps apart what the catalogue shares; the numbers are listed from the catalogue itself.
const numbers = listNumbers(catalogue);
const all = [...numbers.values()];

/** Every number inside a value, by the path to it. */
function leaves(value: unknown, path: string, found = new Map<string, number>()): Map<string, number> {
  if (typeof value === 'number') found.set(path, value);
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, `${path}/${key}`, found);
  }
  return found;
}

/** Another value of the same form. */
const moved = (value: NumberValue): NumberValue =>
  typeof value === 'number' ? value + 0.125 : (value.map((part) => part + 0.125) as unknown as NumberValue);

describe('the numbers of the method', () => {
  it('have an id each', () => {
    expect(numbers.size).toBe(new Set(all.map(({ places }) => JSON.stringify(places))).size);
    expect(numbers.size).toBeGreaterThan(250);
  });

  it.each([
    ['us.seatPrice', [50, 115, 200]],
    ['uk.scale', 0.78],
    ['assumptions.extras', [0.03, 0.1, 0.25]],
    ['shares.subscription.waiting', [0.1, 0.25, 0.4]],
    ['shares.hybrid.labour', [0.25, 0.45, 0.65]],
    ['shares.on-demand.repeats', [0, 0.15, 0.3]],
    ['weights.change', 5],
    ['points.over-two-hours', 40],
    ['points.mfa.none', 30],
    ['thresholds.over-two-hours', 2],
    ['thresholds.clear.pBest', 0.6],
    ['thresholds.tail.years', 3],
    ['defaults.ownerHours', [1, 4, 15]],
    ['defaults.cashBuffer.floor', 25000],
    ['risks.pI.small', [0.003, 0.008, 0.02]],
    ['risks.LI.small', [3000, 150000]],
    ['risks.pK', [0.05, 0.1, 0.2]],
    ['sizes.small', 10],
    ['sizes.medium', 50],
    ['noCopy.tested', [0.03, 0.06, 0.12]],
    ['factors.exposure.mfa.all', 0.8],
    ['factors.cloudFactor.value', 1 / 3],
    ['fixes.backup.setUpHours.base', 2],
    ['fixes.backup.tools.none', [2, 4, 8]],
    ['fixes.backup.upkeepHours.perSeat', 0.01],
    ['terms.subscription.setUpHours', 8],
    ['terms.hybrid.riskShare', 0.5],
    ['constants.rampMonths', 1.5],
  ])('hold %s', (id, value) => {
    expect(numbers.get(id)?.value).toEqual(value);
  });

  it('leave none of the catalogue out', () => {
    const reached = new Set(all.flatMap(({ places }) => places.map((place) => `/${place.join('/')}`)));
    const isReached = (path: string) => reached.has(path) || reached.has(path.slice(0, path.lastIndexOf('/')));
    const left = [...leaves(catalogue, '').keys()].filter((path) => !isReached(path) && !isStructure(path));
    expect(left).toEqual([]);
  });

  it('lie within what they accept', () => {
    for (const { value, limits } of all) {
      for (const part of [value].flat()) {
        expect(part).toBeGreaterThanOrEqual(limits.min);
        expect(part).toBeLessThanOrEqual(limits.max);
      }
    }
  });
});

/** What belongs to a formula or to what a question accepts, and is no number of the method's own. */
const isStructure = (path: string): boolean =>
  /\/(min|max)$/.test(path) ||
  /\/of\/\d+$/.test(path) ||
  // Computers follow people where neither is known, so this one is never looked at.
  /\/questions\/workstations\/fallback\/otherwise\/\d$/.test(path);

describe('replacing a number', () => {
  it.each(all.map((number) => [number.id, number] as const))('changes %s and nothing else', (_id, number) => {
    const to = moved(number.value);
    const before = leaves(method, '');
    const after = leaves(replaceNumber(method, number, to), '');
    expect(leaves(catalogue, '')).toEqual(before);
    const changed = [...after].filter(([path, value]) => before.get(path) !== value).map(([path]) => path);
    expect(changed.sort()).toEqual(number.places.flatMap((place) => partsOf(number, `/${place.join('/')}`)).sort());
    const others = [...listNumbers(replaceNumber(catalogue, number, to)).values()].filter(
      (other) => JSON.stringify(other.value) !== JSON.stringify(numbers.get(other.id)?.value),
    );
    expect(others.map(({ id, value }) => ({ id, value }))).toEqual([{ id: number.id, value: to }]);
  });

  it('shows wherever the number stands: a default also on its page of the questionnaire', () => {
    const hours = numbers.get('defaults.ownerHours') as MethodNumber;
    const replaced = replaceNumber(catalogue, hours, [2, 3, 4]);
    const page = replaced.sections.find(({ id }) => id === 'own-time')?.questions['ownerHours'];
    expect(page).toMatchObject({ fallback: { range: [2, 3, 4] } });
    expect(page).toEqual(replaced.questions['ownerHours']);
  });
});

const partsOf = ({ value }: MethodNumber, path: string): string[] =>
  typeof value === 'number' ? [path] : value.map((_, at) => `${path}/${at}`);

describe('no figure stands without its origin', () => {
  const known = new Set<string>(sources.map(({ id }) => id));

  it.each(all.map(({ id, source, kind }) => [id, source, kind] as const))('%s', (_id, source, kind) => {
    expect(known).toContain(source);
    // What nobody measured is called a judgement; only a price may be both.
    expect(kind === 'judgement').toBe(kind !== 'price' && source === 'judgement');
  });

  it('every finding names where its condition comes from', () => {
    for (const { findings } of catalogue.signs) {
      for (const { source } of findings) expect(known).toContain(source);
    }
  });

  it('every source names what it measured, and when', () => {
    for (const { title, year, figure, serves } of sources) {
      expect([title, year, figure, serves].every((text) => text.length > 3)).toBe(true);
    }
  });

  it('every source is used', () => {
    const used = new Set<string>([
      ...all.flatMap(({ source, checks }) => [source, ...checks]),
      ...catalogue.signs.flatMap(({ findings }) => findings.map(({ source }) => source)),
    ]);
    expect([...known].filter((id) => !used.has(id))).toEqual([]);
  });
});
