import type { AnswerFinding, Finding, Sign, ThresholdFinding } from '../../domain/findings.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { Band, SignId, SignStatus } from '../../domain/vocabulary.ts';
import type { Answers } from '../answers/answers.ts';

/** A rule that fired. */
export interface FiredFinding {
  readonly finding: Finding;
  readonly points: number;
  readonly critical: boolean;
  readonly says: string;
}

export interface AssessedSign {
  readonly sign: Sign;
  /** 0-100; null where too little is known to say anything. */
  readonly severity: number | null;
  readonly status: SignStatus;
  readonly fired: readonly FiredFinding[];
}

export interface Score {
  /** Weighted mean severity of the assessed signs, 0-100. */
  readonly score: number;
  readonly band: Band;
  readonly signsPresent: number;
}

type Thresholds = Catalogue['thresholds'];
const MOST = 100;

/** Applies the rules of one sign to the likely values of the answers. */
export function assessSign(sign: Sign, answers: Answers, thresholds: Thresholds): AssessedSign {
  const fired: FiredFinding[] = [];
  for (const finding of sign.findings) {
    const hit = finding.kind === 'answer' ? byAnswer(finding, answers) : byThreshold(finding, answers, fired);
    if (hit !== undefined) fired.push(hit);
  }
  const ignorant = sign.restsOn.length > 0 && sign.restsOn.every((key) => likely(answers, key) === undefined);
  if (ignorant && fired.length === 0) return { sign, severity: null, status: 'unknown', fired };
  const severity = Math.min(
    MOST,
    fired.reduce((sum, { points }) => sum + points, 0),
  );
  return { sign, severity, status: statusOf(severity, thresholds), fired };
}

/** The weighted score of the signs that could be assessed. Two signs always can, so there is always a score. */
export function scoreSigns(signs: readonly AssessedSign[], thresholds: Thresholds): Score {
  let weights = 0;
  let sum = 0;
  for (const { sign, severity } of signs) {
    if (severity === null) continue;
    weights += sign.weight;
    sum += sign.weight * severity;
  }
  const score = sum / weights;
  const { watch, act, urgent } = thresholds.score;
  const band = score < watch ? 'healthy' : score < act ? 'watch' : score < urgent ? 'act' : 'urgent';
  return { score, band, signsPresent: signs.filter(({ status }) => status === 'present' || status === 'acute').length };
}

/** Assesses every sign. */
export const assessSigns = (catalogue: Catalogue, answers: Answers): AssessedSign[] =>
  catalogue.signs.map((sign) => assessSign(sign, answers, catalogue.thresholds));

/** Assesses one sign, or undefined for a section of the questionnaire that is none. */
export function assessSignById(catalogue: Catalogue, id: SignId, answers: Answers): AssessedSign | undefined {
  const sign = catalogue.signs.find((candidate) => candidate.id === id);
  return sign && assessSign(sign, answers, catalogue.thresholds);
}

function statusOf(severity: number, { severity: { watch, present, acute } }: Thresholds): SignStatus {
  return severity < watch ? 'clear' : severity < present ? 'watch' : severity < acute ? 'present' : 'acute';
}

function byAnswer(finding: AnswerFinding, answers: Answers): FiredFinding | undefined {
  const answer = answers.choices[finding.question] ?? 'unknown';
  const points = finding.points[answer];
  if (points === undefined) return undefined;
  const critical = finding.critical?.includes(answer) ?? false;
  return { finding, points, critical, says: finding.says[answer] ?? '' };
}

function byThreshold(
  finding: ThresholdFinding,
  answers: Answers,
  fired: readonly FiredFinding[],
): FiredFinding | undefined {
  if (finding.and !== undefined && !fired.some((hit) => hit.finding.id === finding.and)) return undefined;
  const measured = measure(finding, answers);
  if (measured === undefined) return undefined;
  const reached = finding.comparison === 'above' ? measured > finding.threshold : measured >= finding.threshold;
  return reached ? { finding, points: finding.points, critical: false, says: finding.says } : undefined;
}

function measure({ measure: { sum, per } }: ThresholdFinding, answers: Answers): number | undefined {
  const known = sum.map((key) => likely(answers, key)).filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const value = known.reduce((left, right) => left + right, 0);
  if (per === undefined) return value;
  // A firm that told its staff but not its computers is taken to have one each.
  const divisor = likely(answers, per) ?? (per === 'workstations' ? likely(answers, 'staff') : undefined);
  return divisor === undefined ? undefined : value / divisor;
}

const likely = (answers: Answers, key: string): number | undefined => answers.numbers[key]?.[1];
