/** A chance in runs: `71 of 100 runs`, the way odds are best understood. */
export function inRuns(chance: number): string {
  return `${inHundred(chance)} of 100 runs`;
}

/** A chance in cases: `about 9 in 100`. */
export function inCases(chance: number): string {
  const hundred = inHundred(chance);
  return /^\d/.test(hundred) && chance > 0 ? `about ${hundred} in 100` : `${hundred} in 100`;
}

/** A share as a percentage; never 0 or 100 for what is only close to it. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return '<1\u00a0%';
  if (whole === 100 && share < 1) return '>99\u00a0%';
  return `${whole}\u00a0%`;
}

function inHundred(chance: number): string {
  const whole = Math.round(chance * 100);
  if (whole === 0 && chance > 0) return 'fewer than 1';
  if (whole === 100 && chance < 1) return 'more than 99';
  return String(whole);
}
