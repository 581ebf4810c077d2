import * as z from 'zod';
import type { NumberQuestion, Question } from '../../domain/questions.ts';
import { MARKET_IDS } from '../../domain/vocabulary.ts';
import { toRange } from './answers.ts';

export const MOST_NAME_CHARACTERS = 120;

/** What a single question accepts, as a schema. */
export const answerSchema = (question: Question): z.ZodType =>
  question.kind === 'choice'
    ? z.union([z.enum(Object.keys(question.options)), z.literal('unknown'), z.null()])
    : numberSchema(question);

function numberSchema({ min, max, above }: NumberQuestion): z.ZodType {
  const number = above ? z.number().gt(min).max(max) : z.number().min(min).max(max);
  const inOrder = (values: readonly number[]) => {
    const [low, likely, high] = toRange(values);
    return low <= likely && likely <= high;
  };
  return z.union([
    number,
    z.tuple([number, number]).refine(inOrder),
    z.tuple([number, number, number]).refine(inOrder),
    z.literal('unknown'),
    z.null(),
  ]);
}

/** What is accepted beside the questions. */
export const METADATA = {
  // Characters as a reader counts them: one emoji is one.
  businessName: z.string().refine((name) => [...name].length <= MOST_NAME_CHARACTERS),
  market: z.enum(MARKET_IDS),
} as const;

/** The whole answers file. */
export function answersSchema(questions: Readonly<Record<string, Question>>): z.ZodType<Record<string, unknown>> {
  const keys = Object.keys(questions);
  const byKey = Object.entries(questions).map(([key, question]) => [key, answerSchema(question).optional()] as const);
  return z.strictObject({
    businessName: METADATA.businessName.nullable().optional(),
    market: METADATA.market.nullable().optional(),
    notes: z.strictObject(Object.fromEntries(keys.map((key) => [key, z.string().optional()]))).optional(),
    ...Object.fromEntries(byKey),
  });
}
