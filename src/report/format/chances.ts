/** A chance as people count odds: `70 times in 100`, `every time`, `never`; no line breaks inside a number's words. */
export function timesIn100(chance: number): string {
  if (chance === 0) return 'never';
  if (chance === 1) return 'every time';
  const whole = Math.round(chance * 100);
  if (whole === 0) return 'less than once in\u00a0100';
  if (whole === 100) return 'more than 99\u00a0times in\u00a0100';
  return whole === 1 ? 'once in\u00a0100' : `${whole}\u00a0times in\u00a0100`;
}

/** A chance in cases: `about 9 in 100`. */
export function inCases(chance: number): string {
  const whole = Math.round(chance * 100);
  if (whole === 0) return chance > 0 ? 'fewer than 1\u00a0in\u00a0100' : 'none in\u00a0100';
  if (whole === 100 && chance < 1) return 'more than 99\u00a0in\u00a0100';
  return `about ${whole}\u00a0in\u00a0100`;
}

/** A share as a percentage; never 0 or 100 for what is only close to it. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return '<1\u00a0%';
  if (whole === 100 && share < 1) return '>99\u00a0%';
  return `${whole}\u00a0%`;
}
