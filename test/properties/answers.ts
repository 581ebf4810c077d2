import fc from 'fast-check';
import { catalogue } from '../../src/domain/index.ts';
import type { ChoiceQuestion, NumberQuestion, Question } from '../../src/domain/questions.ts';
import { MARKET_IDS } from '../../src/domain/vocabulary.ts';

type Given = Readonly<Record<string, unknown>>;

/** How often a property is tried that assesses a client each time: enough to meet every kind of answer, in seconds. */
export const ASSESSED_RUNS = { numRuns: 25 } as const;

/** A number the question accepts: often a small whole one, as people give, sometimes an end of what is accepted. */
export function acceptedNumber({ min, max, above }: NumberQuestion): fc.Arbitrary<number> {
  const least = above ? Math.max(min, Number.MIN_VALUE) : min;
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: Math.ceil(min) + (above ? 1 : 0), max: Math.min(max, min + 40) }) },
    { weight: 2, arbitrary: fc.double({ min: least, max, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(least, max) },
  );
}

const rising = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function numberAnswer(question: NumberQuestion): fc.Arbitrary<unknown> {
  const one = acceptedNumber(question);
  return fc.oneof(one, fc.tuple(one, one).map(rising), fc.tuple(one, one, one).map(rising));
}

const choiceAnswer = ({ options }: ChoiceQuestion): fc.Arbitrary<unknown> => fc.constantFrom(...Object.keys(options));

/** An answer that says something. */
export const knownAnswer = (question: Question): fc.Arbitrary<unknown> =>
  question.kind === 'number' ? numberAnswer(question) : choiceAnswer(question);

/** Any answer, "don't know" in both of its spellings included. */
const anyAnswer = (question: Question): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: knownAnswer(question) }, { weight: 1, arbitrary: fc.constantFrom('unknown', null) });

const forEachQuestion = (answer: (question: Question) => fc.Arbitrary<unknown>) =>
  Object.fromEntries(Object.entries(catalogue.questions).map(([key, question]) => [key, answer(question)]));

/** Whatever a file of answers may hold; any key may be missing. */
export const anyAnswers: fc.Arbitrary<Given> = fc.record(
  { ...forEachQuestion(anyAnswer), market: fc.constantFrom(...MARKET_IDS) },
  { requiredKeys: [] },
);

/** Every question answered, and every number exactly. */
export const exactAnswers: fc.Arbitrary<Given> = fc.record(
  forEachQuestion((question) => (question.kind === 'number' ? acceptedNumber(question) : choiceAnswer(question))),
);

/** Every number at one of the ends of what is accepted, as an exact answer or as the widest range. */
export const extremeAnswers: fc.Arbitrary<Given> = fc.record(
  {
    ...forEachQuestion((question) => {
      if (question.kind === 'choice') return choiceAnswer(question);
      const { min, max, above } = question;
      const least = above ? Number.MIN_VALUE : min;
      return fc.constantFrom(least, max, [least, max], [least, least, max], [least, max, max]);
    }),
    market: fc.constantFrom(...MARKET_IDS),
  },
  { requiredKeys: [] },
);
