import * as z from 'zod/mini';
import { GROUPS, type GroupId, MARKET_IDS, OPTION_IDS, SERVICES, SIGN_IDS, STRENGTHS } from '../domain/vocabulary.ts';
import type { Result } from './result.ts';

/** Keys are added to a result freely, so every object may hold more than is known here. */
const record = z.looseObject;
const number = z.number();
const text = z.string();
const yes = z.boolean();
const estimate = record({ mean: number, p10: number, p90: number });
const effort = z.enum(['minutes', 'hours', 'days']);
const service = z.enum(SERVICES);
const option = z.enum(OPTION_IDS);
const list = <T extends z.ZodMiniType>(of: T) => z.readonly(z.array(of));

const finding = record({ id: text, points: number, critical: yes, says: text, action: text, effort, service });
const sign = record({
  id: z.enum(SIGN_IDS),
  title: text,
  weight: number,
  severity: z.nullable(number),
  status: z.enum(['clear', 'watch', 'present', 'acute', 'unknown']),
  findings: list(finding),
});
const line = record({
  id: text,
  group: z.enum(Object.keys(GROUPS) as GroupId[]),
  title: text,
  cost: estimate,
  assumed: yes,
  formula: text,
});
const fix = record({
  id: text,
  title: text,
  open: yes,
  critical: yes,
  selected: yes,
  cost: number,
  effect: number,
  setUpOnce: number,
  pays: yes,
  sets: text,
});
const optionFigures = record({
  id: option,
  title: text,
  candidate: yes,
  cost: estimate,
  net: estimate,
  advantage: estimate,
  pBest: number,
  pSaves: number,
  tailRisk: number,
  parts: record({
    residual: number,
    fee: number,
    steering: number,
    setUp: number,
    fixes: number,
    providerRisk: number,
  }),
  setUpOnce: number,
  paybackMonth: z.nullable(number),
  total12: number,
  total36: number,
  path: list(number),
  lines: list(record({ id: text, mean: number })),
});
const numberValue = z.union([number, z.tuple([number, number]), z.tuple([number, number, number])]);
const verdict = record({
  option,
  strength: z.enum(STRENGTHS),
  baseline: option,
  runnerUp: option,
  tossUpWith: z.exactOptional(option),
  pBest: number,
  pAdvantage: number,
  assumedShare: number,
  tooMuchAssumed: yes,
  savesLittle: yes,
  reasons: list(text),
});

/** A key that is added to `Result` has to be added here: the types of the two are compared below. */
const shape = {
  schemaVersion: z.literal('1'),
  tool: record({ name: text, version: text }),
  assessedOn: z.iso.date(),
  seed: number,
  draws: number,
  horizonMonths: number,
  market: z.enum(MARKET_IDS),
  currency: text,
  businessName: z.exactOptional(text),
  preparedBy: z.exactOptional(text),
  settings: z.record(text, z.union([number, list(number)])),
  replaced: list(record({ id: text, title: text, unit: text, from: numberValue, to: numberValue })),
  sellsServices: yes,
  answers: z.record(text, z.unknown()),
  assumed: list(text),
  warnings: list(text),
  score: number,
  band: z.enum(['healthy', 'watch', 'act', 'urgent']),
  signsPresent: number,
  signs: list(sign),
  today: estimate,
  lines: list(line),
  fixes: list(fix),
  options: list(optionFigures).check(
    z.refine((options) => OPTION_IDS.every((id) => options.some((one) => one.id === id)), {
      message: 'all five options belong',
    }),
  ),
  verdict,
  tail: record({ threshold: number, years: number, today: number, treatFirst: yes }),
  actions: list(record({ finding: text, action: text, effort, service, critical: yes })),
  contractScope: list(record({ service, need: z.enum(['needed', 'useful', 'not-needed']), because: text })),
  askBeforeSigning: list(record({ criterion: text, question: text })),
  ruleOfThumb: record({ says: text, agrees: yes }),
  flips: list(
    record({ key: text, current: number, value: number, direction: z.enum(['above', 'below']), option, says: text }),
  ),
  steady: list(text),
  findOutFirst: list(record({ key: text, title: text, value: number, how: text })),
  perfectInformation: number,
  tornado: list(record({ key: text, title: text, low: number, high: number, from: number, to: number })),
  tornadoAgainst: option,
  breakEvenSeatPrice: z.nullable(number),
  otherSide: list(record({ option, strongest: text, wouldNeed: text })),
} satisfies Readonly<Record<keyof Result, z.ZodMiniType>>;

/** A result as it comes back from a file. */
export const resultSchema: z.ZodMiniType<Result> = record(shape);
