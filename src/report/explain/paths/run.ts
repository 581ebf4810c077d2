import { defaults } from '../../../domain/verdict.ts';
import type { PathRule } from './path-rule.ts';

/** The figures of the run itself, and what a result carries over from what was given. */
export const runPaths: readonly PathRule[] = [
  {
    path: 'draws',
    title: 'Draws',
    says: ['How often every uncertain number was drawn anew, the same draws for every option.'],
    facts: [{ label: 'Default', text: `${defaults.draws}; --draws sets it` }],
  },
  {
    path: 'seed',
    title: 'Seed',
    says: ['Which draws are made: the same seed makes the same ones.'],
    facts: [{ label: 'Default', text: `${defaults.seed}; --seed sets it` }],
  },
  {
    path: 'horizonMonths',
    title: 'Horizon',
    says: ['Months over which what is paid once is spread and fees are averaged.'],
    facts: [
      {
        label: 'Default',
        text: `${defaults.horizonMonths.default}, from ${defaults.horizonMonths.min} to ${defaults.horizonMonths.max}; --horizon sets it`,
      },
    ],
  },
  {
    path: 'answers.<key>.<at>',
    title: 'A part of an answer',
    says: ['An answer as a range: low and high, or low, likely and high.'],
    seeAlso: ['questions.<key>'],
  },
  {
    path: 'settings.<id+>',
    range: true,
    title: 'A number of a settings file',
    says: ['It took the place of the method’s own.'],
    seeAlso: ['<id>'],
  },
  {
    path: 'replaced.<id+>.from',
    range: true,
    title: 'What the method has',
    says: ['The number before a settings file replaced it.'],
    seeAlso: ['<id>'],
  },
  {
    path: 'replaced.<id+>.to',
    range: true,
    title: 'What a settings file put in its place',
    says: ['The number that the figures rest on.'],
    seeAlso: ['<id>'],
  },
];
