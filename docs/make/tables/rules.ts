import type { AnswerFinding, Finding, ThresholdFinding } from '../../../src/domain/findings.ts';
import { signs } from '../../../src/domain/signs/index.ts';
import { SERVICES } from '../../../src/domain/vocabulary.ts';
import { code, codes, table } from '../markdown.ts';

/** Every rule of every sign: when it fires, for how many points, and where that comes from. */
export function rulesTable(): string {
  const rows = signs.flatMap((sign) => [
    [`**${sign.title}** (${code(sign.id)}, weight ${sign.weight}${unknownText(sign.restsOn)})`, '', '', '', ''],
    ...sign.findings.map((finding) => [
      code(finding.id),
      finding.kind === 'threshold' ? condition(finding) : code(finding.question),
      finding.kind === 'threshold' ? String(finding.points) : pointsByAnswer(finding),
      finding.kind === 'answer' && finding.critical !== undefined ? codes(finding.critical) : '–',
      finding.source,
    ]),
  ]);
  return table(['finding', 'fires on', 'points', 'critical', 'source'], rows);
}

function unknownText(restsOn: readonly string[]): string {
  return restsOn.length === 0 ? '; never unknown' : `; unknown without ${codes(restsOn)}`;
}

function condition({ measure, comparison, threshold, and }: ThresholdFinding): string {
  const sum = measure.sum.join(' + ');
  const amount = measure.per === undefined ? sum : `${measure.sum.length > 1 ? `(${sum})` : sum} / ${measure.per}`;
  const also = and === undefined ? '' : `, and ${code(and)} fired`;
  return `${code(`${amount} ${comparison === 'above' ? '>' : '≥'} ${threshold}`)}${also}`;
}

const pointsByAnswer = ({ points }: AnswerFinding): string =>
  Object.entries(points)
    .map(([answer, value]) => `${code(answer)} ${value}`)
    .join(', ');

/** The findings that ask for each of the five services. */
export function servicesTable(): string {
  const findings = signs.flatMap((sign): readonly Finding[] => sign.findings);
  const rows = SERVICES.map((service) => [
    service,
    codes(findings.filter((finding) => finding.service === service).map(({ id }) => id)),
  ]);
  return table(['service', 'findings that ask for it'], rows);
}
