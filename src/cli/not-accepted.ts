import { shown } from '../report/problems.ts';
import { UserError } from './errors.ts';

/** What is wrong with a value that somebody gave on the command line or in the environment. */
export function notAccepted(name: string, found: string, accepted: string, nearest?: string): UserError {
  const near = nearest === undefined ? '.' : `; did you mean ${nearest}?`;
  return new UserError(`${name} is "${shown(found)}", but ${accepted} is accepted${near}`);
}
