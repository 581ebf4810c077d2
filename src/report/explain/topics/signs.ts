import type { AnswerFinding, Finding, Sign } from '../../../domain/findings.ts';
import { measureText } from '../../../domain/numbers/rules.ts';
import { valueText } from '../../format/values.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact, TopicGroup } from '../explanation.ts';
import { clientFigures } from '../figures/index.ts';
import { firedFact } from '../figures/rules.ts';
import { originOf } from '../origin.ts';

/** The five signs, and every rule that can fire in them. */
export const signTopics = (context: Context): TopicGroup[] => [
  {
    title: 'Signs',
    topics: context.catalogue.signs.map((sign) => ({
      id: `signs.${sign.id}`,
      title: sign.title,
      also: [sign.id],
      explain: () => explainSign(context, sign),
    })),
  },
  {
    title: 'Findings',
    topics: context.catalogue.signs.flatMap((sign) =>
      sign.findings.map((finding) => ({
        id: `findings.${finding.id}`,
        title: firstSentence(finding),
        also: [finding.id],
        explain: () => explainFinding(context, sign, finding),
      })),
    ),
  },
];

function explainSign(context: Context, { id, title, weight, findings, restsOn }: Sign): Explanation {
  const { watch, present, acute } = context.catalogue.thresholds.severity;
  const ignorance =
    restsOn.length === 0
      ? 'It is always assessed.'
      : `Unknown where none of ${restsOn.join(', ')} is answered and nothing fired.`;
  return {
    id: `signs.${id}`,
    title,
    says: ['One of the five warning signs of the article.', ignorance],
    formula: `min(100, points of the findings that fired)`,
    facts: [
      { label: 'Weight', text: `${weight} (weights.${id})` },
      {
        label: 'Status',
        text: `watch from ${watch}, present from ${present}, acute from ${acute} (thresholds.severity)`,
      },
    ],
    origin: originOf('article'),
    seeAlso: findings.map((finding) => `findings.${finding.id}`),
    ...clientFigures(context, 'signs.<sign>.severity', { sign: id }),
  };
}

function explainFinding({ client }: Context, sign: Sign, finding: Finding): Explanation {
  return {
    id: `findings.${finding.id}`,
    title: firstSentence(finding),
    says: finding.kind === 'answer' ? Object.values(finding.says).slice(1) : [],
    facts: [
      ...(finding.kind === 'answer' ? answerFacts(finding) : [{ label: 'Fires when', text: thresholdText(finding) }]),
      ...(finding.kind === 'threshold' ? [{ label: 'Points', text: `${finding.points} (points.${finding.id})` }] : []),
      { label: 'Action', text: finding.action },
      { label: 'Effort', text: finding.effort },
      { label: 'Service', text: finding.service },
    ],
    origin: originOf(finding.source),
    seeAlso: [`signs.${sign.id}`, ...askedFor(finding).map((key) => `questions.${key}`)],
    ...(client && { figures: { inputs: [], steps: [], found: [firedFact(client, finding)] } }),
  };
}

/** Each answer with its points; the critical ones can't be averaged away. */
const answerFacts = ({ id, question, points, critical = [] }: AnswerFinding): Fact[] =>
  Object.entries(points).map(([answer, value]) => ({
    label: 'Fires when',
    text: `${question} is ${answer}: ${value} points (points.${id}.${answer})${critical.includes(answer) ? ', critical' : ''}`,
  }));

/** The condition of a rule about numbers. */
export function thresholdText({
  id,
  measure,
  comparison,
  threshold,
  and,
}: Extract<Finding, { kind: 'threshold' }>): string {
  const also = and === undefined ? '' : ` and ${and} fired`;
  const than = comparison === 'above' ? 'is above' : 'is at least';
  return `${measureText(measure)} ${than} ${valueText(threshold)}${also} (thresholds.${id})`;
}

const askedFor = (finding: Finding): readonly string[] =>
  finding.kind === 'answer'
    ? [finding.question]
    : [...finding.measure.sum, ...(finding.measure.per ? [finding.measure.per] : [])];

const firstSentence = ({ says }: Finding): string => (typeof says === 'string' ? says : (Object.values(says)[0] ?? ''));
