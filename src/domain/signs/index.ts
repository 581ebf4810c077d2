import type { Sign } from '../findings.ts';
import change from './change.ts';
import ownTime from './own-time.ts';
import recurringProblems from './recurring-problems.ts';
import unknownSecurity from './unknown-security.ts';
import untestedBackups from './untested-backups.ts';

/** The five warning signs, in the order in which they are asked and printed. */
export const signs: readonly Sign[] = [ownTime, recurringProblems, untestedBackups, change, unknownSecurity];
