import type { Estimate, Result } from '../../src/report/result.ts';

/** Every figure of a result that the draws decide, by its dotted path. */
export function figuresOf({ today, lines, options, tail }: Result): Record<string, number> {
  const figures: Record<string, number> = { 'tail.today': tail.today };
  const note = (path: string, { mean, p10, p90 }: Estimate) => {
    figures[path] = mean;
    figures[`${path}.p10`] = p10;
    figures[`${path}.p90`] = p90;
  };
  note('today', today);
  for (const { id, cost } of lines) note(`lines.${id}`, cost);
  for (const { id, cost, advantage, parts, pBest, pSaves, tailRisk } of options) {
    note(`options.${id}.cost`, cost);
    note(`options.${id}.advantage`, advantage);
    for (const [part, amount] of Object.entries(parts)) figures[`options.${id}.parts.${part}`] = amount;
    Object.assign(figures, {
      [`options.${id}.pBest`]: pBest,
      [`options.${id}.pSaves`]: pSaves,
      [`options.${id}.tailRisk`]: tailRisk,
    });
  }
  return figures;
}
