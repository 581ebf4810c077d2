import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.ts';
import { checkSettings } from '../../src/core/settings/check.ts';
import { catalogue } from '../../src/domain/index.ts';
import { listNumbers } from '../../src/domain/numbers/index.ts';
import { jsonSchemas, type SchemaName } from '../../src/report/schemas.ts';
import { resultOf, scenarios } from '../fixtures/scenarios.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
const accepts = (name: SchemaName) => ajv.compile(jsonSchemas[name](catalogue));
const [answersFit, settingsFit, resultFits] = [accepts('answers'), accepts('settings'), accepts('result')];

const numbers = listNumbers(catalogue);

/** A number near the ends of a span, or anywhere. */
const numberNear = (min: number, max: number) =>
  fc.oneof(fc.constantFrom(min, max, min - 1, max + 1, 0, (min + max) / 2), fc.double({ noNaN: true }));
/** Ranges with their parts in rising order: the one rule that JSON Schema cannot tell. */
const rising = (part: fc.Arbitrary<number>, lengths: readonly number[]) =>
  fc
    .constantFrom(...lengths)
    .chain((length) => fc.uniqueArray(part, { minLength: length, maxLength: length }))
    .map((parts) => [...parts].sort((a, b) => a - b));
const anything = fc.oneof(fc.constantFrom('unknown', null, true, '', 'yes', [], {}, '3'), fc.string());

const answer = (key: string): fc.Arbitrary<unknown> => {
  const question = catalogue.questions[key];
  if (question === undefined) return anything;
  if (question.kind === 'choice') return fc.oneof(fc.constantFrom(...Object.keys(question.options)), anything);
  const part = numberNear(question.min, question.max);
  return fc.oneof(part, rising(part, [1, 2, 3, 4]), anything);
};
const setting = (id: string): fc.Arbitrary<unknown> => {
  const number = numbers.get(id);
  if (number === undefined) return fc.oneof(fc.boolean(), anything);
  const part = numberNear(number.limits.min, number.limits.max);
  return fc.oneof(part, rising(part, [2, 3]), anything);
};
const objectOf = (keys: readonly string[], value: (key: string) => fc.Arbitrary<unknown>) =>
  fc
    .subarray([...keys, 'strange'], { minLength: 1, maxLength: 3 })
    .chain((some) => fc.record(Object.fromEntries(some.map((key) => [key, value(key)]))));

describe('the JSON Schema and the program accept the same', () => {
  it('answers with what stands beside them', () => {
    const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
      businessName: fc.oneof(fc.string({ unit: 'grapheme', minLength: 110, maxLength: 125 }), fc.constant(7)),
      market: fc.constantFrom('us', 'fr', 'US', null),
      notes: fc.dictionary(fc.constantFrom('staff', 'mfa', 'nothing'), fc.oneof(fc.string(), fc.constant(1))),
      staff: fc.constantFrom(5, 0, 'unknown'),
    };
    const about = objectOf(Object.keys(fields), (key) => fields[key] ?? anything);
    let refused = 0;
    fc.assert(
      fc.property(about, (value) => {
        const given = JSON.parse(JSON.stringify(value));
        const fits = answersFit(given);
        if (!fits) refused++;
        expect({ given, fits }).toEqual({ given, fits: checkAnswers(catalogue, given).ok });
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(30);
    expect(refused).toBeLessThan(270);
  });

  it.each([...Object.keys(catalogue.questions)])('the answer to %s', (key) => {
    fc.assert(
      fc.property(answer(key), (value) => {
        const given = JSON.parse(JSON.stringify({ [key]: value }));
        expect({ given, fits: answersFit(given) }).toEqual({ given, fits: checkAnswers(catalogue, given).ok });
      }),
      { numRuns: 40 },
    );
  });

  it('settings', () => {
    // Bands in rising order are checked across several numbers, which is beyond a schema of each.
    const ids = [...numbers.keys()].filter((id) => !/^(sizes|thresholds\.(severity|score))\./.test(id));
    fc.assert(
      fc.property(objectOf([...ids, 'sellsServices'], setting), (value) => {
        const given = JSON.parse(JSON.stringify(value));
        expect({ given, fits: settingsFit(given) }).toEqual({ given, fits: checkSettings(catalogue, given).ok });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the JSON Schema of a result', () => {
  it.each(scenarios)('fits what the program finds for %s', (scenario) => {
    const result = JSON.parse(JSON.stringify(resultOf(scenario)));
    expect(resultFits(result), JSON.stringify(resultFits.errors)).toBe(true);
  });

  it('names every key that a result has', () => {
    const known = Object.keys(jsonSchemas.result(catalogue).properties ?? {});
    for (const scenario of scenarios) {
      for (const key of Object.keys(resultOf(scenario))) expect(known).toContain(key);
    }
  });

  it.each(['verdict', 'options', 'today', 'schemaVersion'])('misses %s where it is gone', (key) => {
    const { [key]: _, ...rest } = JSON.parse(JSON.stringify(resultOf('empty')));
    expect(resultFits(rest)).toBe(false);
  });
});

describe('every property is described', () => {
  it.each(['answers', 'settings'] as const)('of %s', (name) => {
    for (const property of Object.values(jsonSchemas[name](catalogue).properties ?? {})) {
      expect(property).toHaveProperty('description', expect.stringMatching(/.{10}/));
    }
  });
});
