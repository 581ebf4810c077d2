import * as z from 'zod/mini';
import type { NumberQuestion, Question } from '../../domain/questions.ts';
import { MARKET_IDS } from '../../domain/vocabulary.ts';
import { MOST_NAME_CHARACTERS, toRange } from './answers.ts';

/** What a single question accepts, as a schema. */
export const answerSchema = (question: Question): z.ZodMiniType =>
  question.kind === 'choice'
    ? z.union([z.enum(Object.keys(question.options)), z.literal('unknown'), z.null()])
    : numberSchema(question);

function numberSchema({ min, max, above }: NumberQuestion): z.ZodMiniType {
  const number = z.number().check(above ? z.gt(min) : z.gte(min), z.lte(max));
  const inOrder = (values: readonly number[]) => {
    const [low, likely, high] = toRange(values);
    return low <= likely && likely <= high;
  };
  return z.union([
    number,
    z.tuple([number, number]).check(z.refine(inOrder)),
    z.tuple([number, number, number]).check(z.refine(inOrder)),
    z.literal('unknown'),
    z.null(),
  ]);
}

/** What a question accepts, as a text to compare. */
const acceptedBy = (question: Question): string =>
  question.kind === 'choice'
    ? Object.keys(question.options).join()
    : [question.min, question.max, question.above].join();

/** What is accepted beside the questions. */
export const METADATA = {
  // Characters as a reader counts them: one emoji is one.
  businessName: z.string().check(z.refine((name) => [...name].length <= MOST_NAME_CHARACTERS)),
  market: z.enum(MARKET_IDS),
} as const;

/** The whole answers file. */
export function answersSchema(questions: Readonly<Record<string, Question>>): z.ZodMiniType<Record<string, unknown>> {
  const keys = Object.keys(questions);
  const note = z.optional(z.string());
  // Questions that accept the same share a schema: making one costs more than using it.
  const known = new Map<string, z.ZodMiniType>();
  const schemaOf = (question: Question): z.ZodMiniType => {
    const schema = known.get(acceptedBy(question)) ?? z.optional(answerSchema(question));
    known.set(acceptedBy(question), schema);
    return schema;
  };
  const byKey = Object.entries(questions).map(([key, question]) => [key, schemaOf(question)] as const);
  return z.strictObject({
    businessName: z.optional(z.nullable(METADATA.businessName)),
    market: z.optional(z.nullable(METADATA.market)),
    notes: z.optional(z.strictObject(Object.fromEntries(keys.map((key) => [key, note])))),
    ...Object.fromEntries(byKey),
  });
}
