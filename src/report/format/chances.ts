/** A chance as people count odds: `70 times in 100`, `every time`, `never`. */
export function timesIn100(chance: number): string {
  if (chance === 0) return 'never';
  if (chance === 1) return 'every time';
  const whole = Math.round(chance * 100);
  if (whole === 0) return 'less than once in 100';
  if (whole === 100) return 'more than 99 times in 100';
  return whole === 1 ? 'once in 100' : `${whole} times in 100`;
}

/** A chance in cases: `about 9 in 100`. */
export function inCases(chance: number): string {
  const whole = Math.round(chance * 100);
  if (whole === 0) return chance > 0 ? 'fewer than 1 in 100' : 'none in 100';
  if (whole === 100 && chance < 1) return 'more than 99 in 100';
  return `about ${whole} in 100`;
}

/** A share as a percentage; never 0 or 100 for what is only close to it. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return '<1\u00a0%';
  if (whole === 100 && share < 1) return '>99\u00a0%';
  return `${whole}\u00a0%`;
}
