import type { Finding } from '../../domain/findings.ts';
import { SERVICES, type Service } from '../../domain/vocabulary.ts';
import type { WeighedFix } from '../model/fixes.ts';
import type { AssessedSign, FiredFinding } from '../rules/rules.ts';

/** What is to be done, in order: critical findings, then the fixes that pay by what they bring, then by points. */
export function orderActions(signs: readonly AssessedSign[], fixes: readonly WeighedFix[]): FiredFinding[] {
  const fired = signs.flatMap((sign) => sign.fired);
  const gain = (hit: FiredFinding): number => {
    const fix = fixes.find((one) => one.fix.id === questionOf(hit.finding));
    return fix?.pays ? fix.effect - fix.cost : 0;
  };
  const rank = (hit: FiredFinding): number => (hit.critical ? 0 : gain(hit) > 0 ? 1 : 2);
  return fired.sort((a, b) => rank(a) - rank(b) || gain(b) - gain(a) || b.points - a.points);
}

/** Whether a contract needs a service, and the strongest finding that says so. */
export interface ServiceNeed {
  readonly service: Service;
  readonly need: 'needed' | 'useful' | 'not-needed';
  readonly because?: FiredFinding;
}

export function contractScope(signs: readonly AssessedSign[], neededPoints: number): ServiceNeed[] {
  return SERVICES.map((service): ServiceNeed => {
    const fired = signs.flatMap((sign) => sign.fired).filter(({ finding }) => finding.service === service);
    const [strongest] = fired.sort((a, b) => Number(b.critical) - Number(a.critical) || b.points - a.points);
    if (strongest === undefined) return { service, need: 'not-needed' };
    const need = strongest.critical || strongest.points >= neededPoints ? 'needed' : 'useful';
    return { service, need, because: strongest };
  });
}

const questionOf = (finding: Finding): string | undefined => (finding.kind === 'answer' ? finding.question : undefined);
