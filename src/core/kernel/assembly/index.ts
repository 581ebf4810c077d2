/** Where the columns may begin: everything before is this module's own. */
export function firstFree(): usize {
  return __heap_base;
}
export { countHighest, lower, meanOfCheapest } from './choices';
export { percentiles } from './percentiles';
export { toPert } from './pert';
export { run } from './program';
export { scramble, sobol } from './sobol';
export { countAboveZero, mean, smallest } from './summaries';
