import * as z from 'zod/mini';
import { MOST_NAME_CHARACTERS } from '../core/answers/answers.ts';
import { REMARK } from '../core/answers/remarks.ts';
import { answersSchema } from '../core/answers/schema.ts';
import { settingsSchema } from '../core/settings/schema.ts';
import { SELLS_SERVICES } from '../core/settings/settings.ts';
import type { Catalogue } from '../domain/index.ts';
import { listNumbers } from '../domain/numbers/index.ts';
import { tool } from '../tool.ts';
import { valueText } from './format/values.ts';
import { resultSchema } from './result-schema.ts';

/** A JSON Schema, as far as anything here looks into it. */
export interface JsonSchema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, object>>;
}

/**
 * What each kind of file holds, as JSON Schema (draft 2020-12). Made from the schemas that check the files, so that
 * the two cannot drift apart; only the rising order of a range is beyond what JSON Schema can say.
 */
export const jsonSchemas: Readonly<Record<SchemaName, (catalogue: Catalogue) => JsonSchema>> = {
  answers: ({ questions }) => ({
    ...described(answersSchema(questions), 'Answers', {
      businessName: { description: 'Name of the business', maxLength: MOST_NAME_CHARACTERS },
      market: { description: 'Whose prices and currency to use' },
      notes: { description: 'Remarks by question' },
      ...mapValues(questions, (question) => ({ description: describeQuestion(question) })),
    }),
    patternProperties: { [`^${REMARK}`]: { description: 'A remark, which is passed over' } },
  }),

  result: () => described(resultSchema, 'Result', {}),

  settings: (catalogue) => {
    const numbers = listNumbers(catalogue);
    const texts = [...numbers].map(([id, { title, unit, value }]) => [
      id,
      { description: `${title}. The method has ${valueText(value)} ${unit}.` },
    ]);
    return described(settingsSchema(numbers), 'Settings', {
      ...Object.fromEntries(texts),
      [SELLS_SERVICES]: { description: 'Whether whoever makes the assessment also sells what it may recommend' },
    });
  },
};
export type SchemaName = 'answers' | 'result' | 'settings';

/** The schema with a title, and with a text on each property. */
function described(schema: z.ZodMiniType, title: string, texts: Readonly<Record<string, object>>): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema) as JsonSchema & { $schema: string };
  const properties = mapValues(json.properties ?? {}, (property, key) => ({ ...texts[key], ...property }));
  return { $schema, title: `${title} of ${tool.name}`, ...json, properties } as JsonSchema;
}

function describeQuestion(question: Catalogue['questions'][string]): string {
  if (question.kind === 'number') return `${question.ask} (${question.unit})`;
  const options = Object.entries(question.options).map(([word, meaning]) => `${word}: ${meaning}`);
  return `${question.ask} ${options.join('; ')}.`;
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)] as const));
