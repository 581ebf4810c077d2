import type { CostLine } from '../../../src/domain/costs.ts';
import { factors, noCopy, noCopySources } from '../../../src/domain/factors.ts';
import { formulaText } from '../../../src/domain/formula.ts';
import { lines } from '../../../src/domain/lines/index.ts';
import { GROUPS } from '../../../src/domain/vocabulary.ts';
import { bySize, figure, figures } from '../figures.ts';
import { code, table } from '../markdown.ts';

/** Every cost line with its formula. */
export function linesTable(): string {
  const rows = lines.map(({ id, group, title, cost }) => [GROUPS[group], code(id), title, code(formulaText(cost))]);
  return table(['group', 'line', 'title', 'a month'], rows);
}

/** Chance a year and loss of every risk, by size of firm. */
export function risksTable(): string {
  return table(['line', 'staff', 'chance a year', 'loss, 90 % interval'], lines.flatMap(riskRows));
}

function riskRows({ id, risk }: CostLine): string[][] {
  if (risk === undefined) return [];
  const losses = new Map(bySize(risk.loss));
  return bySize(risk.chance).map(([size, chance]) => {
    const loss = losses.get(size) ?? risk.loss.small;
    const names = `${code(id)}: chance ${code(risk.chanceName)}, loss ${code(risk.lossName)}`;
    return [names, size, figures(chance), loss.map(figure).join(' to ')];
  });
}

/** Every factor, by answer. */
export function factorsTable(): string {
  const rows = Object.entries(factors).flatMap(([name, factor]) => {
    if (factor.kind === 'condition') {
      const when = Object.entries(factor.when).map(([key, words]) => `${code(key)} is ${words.map(code).join(' or ')}`);
      return [[code(name), when.join(' and '), `${figure(factor.value)}, otherwise ${figure(factor.otherwise)}`]];
    }
    return Object.entries(factor.tables).map(([key, values]) => [code(name), code(key), byAnswer(values, figure)]);
  });
  return table(['factor', 'answer to', 'value'], rows);
}

/** The chance that no usable copy exists. */
export const noCopyTable = (): string =>
  table(
    ['answer to `backup`', '`pNoCopy`', 'source'],
    Object.entries(noCopy).map(([answer, range]) => [
      code(answer),
      figures(range),
      noCopySources[answer as keyof typeof noCopySources],
    ]),
  );

const byAnswer = <T>(values: Readonly<Record<string, T>>, text: (value: T) => string): string =>
  Object.entries(values)
    .map(([answer, value]) => `${code(answer)} ${text(value)}`)
    .join(', ');
