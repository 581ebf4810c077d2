import actions from './actions.ts';
import comparison from './comparison.ts';
import contractScope from './contract-scope.ts';
import criticalFirst from './critical-first.ts';
import findOutFirst from './find-out-first.ts';
import made from './made.ts';
import method from './method.ts';
import notes from './notes.ts';
import otherSide from './other-side.ts';
import payback from './payback.ts';
import questionsToAsk from './questions-to-ask.ts';
import ruleOfThumb from './rule-of-thumb.ts';
import type { SectionOf } from './section.ts';
import signs from './signs.ts';
import tail from './tail.ts';
import today from './today.ts';
import verdict from './verdict/verdict.ts';
import whatWouldChange from './what-would-change.ts';
import why from './why.ts';

/** The report in reading order: what to do, how sure that is, what to do first, then why. */
export const sections: readonly SectionOf[] = [
  verdict,
  criticalFirst,
  why,
  signs,
  today,
  comparison,
  payback,
  tail,
  whatWouldChange,
  findOutFirst,
  otherSide,
  actions,
  contractScope,
  questionsToAsk,
  ruleOfThumb,
  notes,
  made,
  method,
];
