import type { Fix, PerSeat } from '../../../src/domain/fixes/fix.ts';
import { fixes } from '../../../src/domain/fixes/index.ts';
import { figures } from '../figures.ts';
import { code, codes, table } from '../markdown.ts';

/** Every fix: when it is open, what it does and what it costs. */
export function fixesTable(): string {
  const rows = fixes.map((fix) => [
    code(fix.id),
    codes(fix.open),
    code(fix.becomes),
    hours(fix.setUpHours),
    tools(fix),
    fix.upkeepHours === undefined ? '0' : hours(fix.upkeepHours),
    fix.critical.length === 0 ? '–' : codes(fix.critical),
  ]);
  return table(
    ['fix', 'open at', 'leads to', 'set-up hours', 'tools a seat and month × m', 'upkeep hours a month', 'critical at'],
    rows,
  );
}

function hours({ base, perSeat }: PerSeat): string {
  if (perSeat === 0) return String(base);
  return base === 0 ? `${perSeat} n` : `${base} + ${perSeat} n`;
}

const tools = ({ tools: byAnswer = {} }: Fix): string =>
  Object.entries(byAnswer)
    .map(([answer, range]) => `${code(answer)} ${figures(range)}`)
    .join(', ') || '0';
