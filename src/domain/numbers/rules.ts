import type { AnswerFinding, Finding, Measure, ThresholdFinding } from '../findings.ts';
import type { Catalogue } from '../index.ts';
import { LIMITS } from './limits.ts';
import type { Chapter, NumberEntry, Place } from './number.ts';

/** The weight of each sign in the score. */
export const weights: Chapter = {
  title: 'Weights of the signs',
  entries: ({ signs }) =>
    signs.map(({ id, title }, at) => ({
      id: `weights.${id}`,
      title: `Weight of “${title}” in the score`,
      unit: 'parts',
      limits: LIMITS.weight,
      places: [['signs', at, 'weight']],
    })),
};

/** What each rule adds to the severity of its sign. The points are judgements even where the condition has a source. */
export const points: Chapter = {
  title: 'Points of the findings',
  entries: (catalogue) =>
    everyFinding(catalogue).flatMap(([finding, place]) =>
      finding.kind === 'answer' ? answerPoints(finding, place) : [thresholdPoints(finding, place)],
    ),
};

/** Where the rules about numbers begin to fire. */
export const ruleThresholds: Chapter = {
  title: 'Thresholds of the findings',
  entries: (catalogue) =>
    everyFinding(catalogue).flatMap(([finding, place]) =>
      finding.kind === 'threshold' ? [threshold(catalogue, finding, place)] : [],
    ),
};

const everyFinding = ({ signs }: Catalogue): [Finding, Place][] =>
  signs.flatMap(({ findings }, sign) =>
    findings.map((finding, at): [Finding, Place] => [finding, ['signs', sign, 'findings', at]]),
  );

const thresholdPoints = ({ id }: ThresholdFinding, place: Place): NumberEntry => ({
  id: `points.${id}`,
  title: `Points of the finding ${id}`,
  unit: 'points',
  limits: LIMITS.points,
  places: [[...place, 'points']],
});

const answerPoints = ({ id, question, points }: AnswerFinding, place: Place): NumberEntry[] =>
  Object.keys(points).map((answer) => ({
    id: `points.${id}.${answer}`,
    title: `Points of the finding ${id} where ${question} is ${answer}`,
    unit: 'points',
    limits: LIMITS.points,
    places: [[...place, 'points', answer]],
  }));

function threshold({ questions }: Catalogue, finding: ThresholdFinding, place: Place): NumberEntry {
  const { id, measure, comparison, source } = finding;
  const question = questions[measure.sum[0] ?? ''];
  const unit = question?.kind === 'number' ? question.unit : '';
  return {
    id: `thresholds.${id}`,
    title: `The finding ${id} fires when ${measureText(measure)} is ${comparison === 'above' ? 'above' : 'at least'} this`,
    unit: measure.per === undefined ? unit : `${unit} for each ${EACH[measure.per]}`,
    limits: LIMITS.quantity,
    source,
    places: [[...place, 'threshold']],
  };
}

const EACH = { workstations: 'computer', staff: 'person' } as const;

/** What a rule measures, as a line: `(ownerHours + staffHours) / workstations`. */
export function measureText({ sum, per }: Measure): string {
  const text = sum.join(' + ');
  if (per === undefined) return text;
  return `${sum.length > 1 ? `(${text})` : text} / ${per}`;
}
