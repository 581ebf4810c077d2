import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/index.ts';
import { listNumbers } from '../../../src/domain/numbers/index.ts';
import { sources } from '../../../src/domain/sources.ts';
import { contextOf } from '../../../src/report/explain/context.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import { everything, find } from '../../../src/report/explain/find.ts';
import { pathRules } from '../../../src/report/explain/paths/index.ts';
import { valueText } from '../../../src/report/format/values.ts';

const context = contextOf(catalogue, 'us');
const explained = (asked: string): readonly Explanation[] => {
  const found = find(context, asked);
  if (found.kind !== 'explanations') throw new Error(`${asked} is not explained but ${found.kind}.`);
  return found.explanations;
};
const listed = (asked: string): readonly string[] => {
  const found = find(context, asked);
  return found.kind === 'list' ? found.groups.flatMap(({ topics }) => topics.map(({ id }) => id)) : [];
};
const resolves = (id: string): boolean => find(context, id).kind !== 'nothing';

describe('everything can be looked up', () => {
  const topics = everything(context).flatMap((group) => group.topics);

  it('under an id of its own', () => {
    const ids = topics.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('every number of the method', () => {
    for (const [id, { value, unit, source }] of listNumbers(catalogue)) {
      const [explanation] = explained(id);
      expect(explanation?.origin?.source.id).toBe(source);
      expect(explanation?.facts[0]?.text).toContain(`${valueText(value)} ${unit}`);
    }
  });

  it('every question, sign, finding, line, option, fix and source by its own name', () => {
    const names = [
      ...Object.keys(catalogue.questions),
      ...catalogue.signs.flatMap(({ id, findings }) => [id, ...findings.map((finding) => finding.id)]),
      ...[...catalogue.lines, ...catalogue.options, ...catalogue.fixes, ...sources].map(({ id }) => id),
    ];
    for (const name of names) expect(explained(name).length).toBeGreaterThan(0);
  });

  it.each(topics.map((topic) => [topic.id, topic] as const))('%s, and whatever it points to', (_id, { explain }) => {
    const { says, facts, formula, origin, where = [], seeAlso } = explain();
    expect(says.length + facts.length + (formula ?? '').length).toBeGreaterThan(0);
    expect(origin !== undefined || facts.some(({ label }) => label === 'Kind' || label === 'Accepted')).toBe(true);
    if (where.length > 0) expect(formula).toBeDefined();
    const others = [...where.map(({ id }) => id), ...seeAlso].filter((id) => !id.includes('<'));
    expect(others.filter((id) => !resolves(id))).toEqual([]);
  });
});

describe('a word', () => {
  it('that several things share shows all of them', () => {
    expect(explained('mfa').map(({ id }) => id)).toEqual(['questions.mfa', 'findings.mfa', 'fixes.mfa']);
    expect(explained('change').map(({ id }) => id)).toEqual(['signs.change', 'lines.change']);
  });

  it('lists what begins with it', () => {
    expect(listed('shares')).toHaveLength(30);
    expect(listed('shares.subscription')).toHaveLength(10);
    expect(listed('uk')).toContain('uk.seatPrice');
  });

  it('lists what ends with it, for somebody who knows only the last part', () => {
    expect(listed('seatPrice')).toEqual(['us.seatPrice', 'ca.seatPrice', 'uk.seatPrice', 'fr.seatPrice']);
  });

  it('that means nothing names the nearest that does', () => {
    expect(find(context, 'data-los')).toEqual({ kind: 'nothing', nearest: 'data-loss' });
    expect(find(context, 'verdict.pbest')).toEqual({ kind: 'nothing', nearest: 'verdict.pBest' });
    expect(find(context, 'x')).toEqual({ kind: 'nothing' });
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'lines.__proto__',
    'options.nobody.cost',
    'flips.nobody.value',
    '',
    '.',
  ])('%j means nothing', (word) => expect(find(context, word).kind).toBe('nothing'));
});

describe('a place in a result', () => {
  it('is explained for the ids it names', () => {
    const [fee] = explained('options.hybrid.parts.fee');
    expect(fee).toMatchObject({
      title: 'What the provider is paid: Hybrid',
      formula: '(workstations × hybridPrice + (1 − ai) × bought × hourlyRate) × escalation',
    });
    expect(fee?.where?.map(({ id }) => id)).toContain('us.hybridPrice');
  });

  it('is explained with and without the part of an estimate', () => {
    for (const place of ['today', 'today.mean', 'lines.data-loss.cost.p90', 'options.as-is.net.p10']) {
      expect(explained(place)).toHaveLength(1);
    }
  });

  it('follows one rule', () => {
    expect(pathRules.map(({ path }) => path)).toHaveLength(new Set(pathRules.map(({ path }) => path)).size);
  });
});

describe('what the numbers of other markets are called', () => {
  it('follows the market', () => {
    const found = find(contextOf(catalogue, 'fr'), 'options.hybrid.parts.fee');
    if (found.kind !== 'explanations') throw new Error('not explained');
    expect(found.explanations[0]?.where?.map(({ id }) => id)).toContain('fr.hybridPrice');
  });
});
