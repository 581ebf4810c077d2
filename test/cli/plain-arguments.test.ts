import { describe, expect, it } from 'vitest';
import { plainArguments } from '../../src/cli/plain-arguments.ts';
import { runIn } from './program.ts';

describe('arguments that need no parser', () => {
  it.each([
    [[], {}],
    [['assess'], {}],
    [['--json'], { json: true }],
    [['assess', '--json', '-'], { json: true, file: '-' }],
    [['client.json', '--json'], { json: true, file: 'client.json' }],
  ])('%j are understood at once', (args, expected) => {
    expect(plainArguments(args)).toEqual(expected);
  });

  it.each([
    [['render']],
    [['-x.json']],
    [['a.json', 'b.json']],
    [['--json', '--seed', '2']],
    [['--help']],
    [['answers']],
  ])('%j are left to the parser', (args) => {
    expect(plainArguments(args)).toBeUndefined();
  });

  it.each([[['--json']], [['assess', '--json', '-']], [[]]])('%j do what the parser makes of them', async (args) => {
    const stdin = '{"staff": 5, "ownerHours": [1, 2, 4]}';
    // A seed that is said is the same seed, and sends the arguments through the parser.
    expect(await runIn({ stdin }, ...args)).toEqual(await runIn({ stdin }, ...args, '--seed', '1'));
  });
});
