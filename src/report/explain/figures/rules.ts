import { QUANTITY_QUESTIONS } from '../../../core/recommendation/verdict.ts';
import type { Finding } from '../../../domain/findings.ts';
import type { Client } from '../context.ts';
import type { Fact, Step } from '../explanation.ts';
import { inFormula, rounded, sumStep } from './arithmetic.ts';
import type { FiguresOf } from './costs.ts';

/** The severity of a sign: the points of what fired. */
export const severity: FiguresOf = (_context, client, ids) => {
  const sign = client.result.signs.find(({ id }) => id === ids['sign']);
  if (sign === undefined) return undefined;
  const found = [
    { label: 'For you', text: `${sign.severity === null ? 'Not assessed' : rounded(sign.severity)}: ${sign.status}` },
  ];
  if (sign.findings.length === 0) return { inputs: [], steps: [], found };
  const step = sumStep(
    'points',
    sign.findings.map(({ id, points }) => [id, points]),
  );
  return { inputs: [], steps: [step], found };
};

/** The score: the weighted mean of the signs that could be assessed. */
export const score: FiguresOf = (_context, { result }) => {
  const assessed = result.signs.filter(({ severity }) => severity !== null);
  const top = assessed.map(({ weight, severity }) => `${inFormula(weight)} × ${inFormula(severity ?? 0)}`).join(' + ');
  const bottom = assessed.map(({ weight }) => inFormula(weight)).join(' + ');
  const step: Step = {
    name: 'score',
    formula: `(${assessed.map(({ id }) => `weight × ${id}`).join(' + ')}) / sum of these weights`,
    numbers: `(${top}) / (${bottom})`,
    value:
      sumOf(assessed, ({ weight, severity }) => weight * (severity ?? 0)) / sumOf(assessed, ({ weight }) => weight),
  };
  return { inputs: [], steps: [step], found: [{ label: 'For you', text: `${rounded(result.score)}: ${result.band}` }] };
};

const sumOf = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0);

/** Whether a rule fired for a client, and on what. */
export function firedFact({ result, answers }: Client, finding: Finding): Fact {
  const hit = result.signs.flatMap(({ findings }) => findings).find(({ id }) => id === finding.id);
  const outcome =
    hit === undefined ? 'it does not fire' : `it fires with ${hit.points} points${hit.critical ? ', critical' : ''}`;
  if (finding.kind === 'answer') {
    return {
      label: 'For you',
      text: `${finding.question} is ${answers.choices[finding.question] ?? 'unknown'}: ${outcome}`,
    };
  }
  const keys = [...finding.measure.sum, ...(finding.measure.per === undefined ? [] : [finding.measure.per])];
  const known = keys.map(
    (key) => `${key} ${answers.numbers[key] === undefined ? 'unknown' : rounded(answers.numbers[key][1])}`,
  );
  return { label: 'For you', text: `likely values ${known.join(', ')}: ${outcome}` };
}

/** Part of today's cost that rests on quantities nobody answered. */
export const assumedShare: FiguresOf = (_context, client) => {
  const { lines, today } = client.result;
  const parts = Object.entries(QUANTITY_QUESTIONS).flatMap(([line, keys]) => {
    const mean = lines.find(({ id }) => id === line)?.cost.mean ?? 0;
    const unanswered = keys.filter((key) => client.answers.numbers[key] === undefined).length;
    return unanswered === 0 ? [] : [{ line, mean, unanswered, of: keys.length }];
  });
  const step: Step = {
    name: 'assumedShare',
    formula: `(${parts.map(({ line }) => `${line} × unanswered / questions`).join(' + ') || 0}) / today`,
    numbers: `(${parts.map(({ mean, unanswered, of }) => `${inFormula(mean)} × ${unanswered} / ${of}`).join(' + ') || 0}) / ${inFormula(today.mean)}`,
    value: parts.reduce((sum, { mean, unanswered, of }) => sum + (mean * unanswered) / of, 0) / today.mean,
  };
  return { inputs: [], steps: [step], found: [] };
};
