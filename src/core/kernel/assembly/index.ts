/** Where the columns may begin: everything before is this module's own. */
export function firstFree(): usize {
  return __heap_base;
}
export { run } from './program';
export { countAboveZero, countHighest, lower, mean, meanOfCheapest, percentiles, smallest } from './summaries';
export { scramble, sobol, toPert } from './draws';
