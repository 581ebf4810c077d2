import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClosely } from '../../src/cli/parse-closely.ts';
import { parseJson } from '../../src/cli/parse-json.ts';

describe('JSON', () => {
  it('is read as the language itself reads it, and as the parser that can tell what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), async (text) => {
        const { data, repeated } = await parseJson(text, 'a file');
        expect(data).toEqual(JSON.parse(text));
        expect(parseClosely(text, 'a file')).toEqual({ data, repeated });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"staff": 5, "staff": 6}', ['a file, line 1: staff is given twice; keep one.']],
    ['{"a": {"b": 1, "b": 1}}', ['a file, line 1: a.b is given twice; keep one.']],
    ['{"say \\"a\\": ": 1, "b:": ":", "c": ["x:", "{"]}', []],
    ['{"__proto__": 1, "__proto__": 2}', ['a file, line 1: __proto__ is given twice; keep one.']],
  ])('%s has these keys twice: %j', async (text, expected) => {
    expect((await parseJson(text, 'a file')).repeated).toEqual(expected);
  });

  it.each(['{"a": 1,}', "{'a': 1}", '{"a": 1} // remark', '[1, 2', '{"a": "b}'])(
    'is refused in words: %s',
    async (text) => {
      await expect(parseJson(text, 'a file')).rejects.toThrow('a file, line 1');
    },
  );
});
