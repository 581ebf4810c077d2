import type { PathRule } from './path-rule.ts';

/** The figures of the score and the signs. */
export const signPaths: readonly PathRule[] = [
  {
    path: 'score',
    title: 'Score',
    says: ['How urgent it is to do something about IT, 0–100. Signs about which too little is known are left out.'],
    formula: 'sum of weight × severity over the assessed signs / sum of their weights',
    seeAlso: ['weights', 'band'],
  },
  {
    path: 'band',
    title: 'Band of the score',
    says: ['healthy, watch, act or urgent: where the score lies.'],
    seeAlso: ['score', 'thresholds.score'],
  },
  {
    path: 'signsPresent',
    title: 'Signs present',
    says: ['How many of the five signs are present or acute.'],
    seeAlso: ['thresholds.severity'],
  },
  {
    path: 'signs.<sign>.severity',
    title: 'Severity of a sign',
    says: ['0–100; null where too little is known to say anything.'],
    formula: 'min(100, points of the findings that fired)',
    seeAlso: ['signs.<sign>', 'points'],
  },
  {
    path: 'signs.<sign>.weight',
    title: 'Weight of a sign in the score',
    says: ['How much a sign counts, relative to the others.'],
    seeAlso: ['weights.<sign>'],
  },
  {
    path: 'signs.<sign>.findings.<finding>.points',
    title: 'Points of a finding',
    says: ['What the finding adds to the severity of its sign.'],
    seeAlso: ['findings.<finding>', 'signs.<sign>'],
  },
];
