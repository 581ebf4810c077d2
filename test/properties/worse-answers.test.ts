import fc from 'fast-check';
import { describe, it } from 'vitest';
import { toRange } from '../../src/core/answers/answers.ts';
import { splitAnswers } from '../../src/core/answers/split.ts';
import { assessSigns, scoreSigns } from '../../src/core/rules/rules.ts';
import { catalogue } from '../../src/domain/index.ts';
import type { ChoiceQuestion, NumberQuestion } from '../../src/domain/questions.ts';
import { assessed, byId, frozen } from '../core/given.ts';
import { ASSESSED_RUNS, acceptedNumber, anyAnswers } from './answers.ts';

type Given = Readonly<Record<string, unknown>>;

const signsOf = (given: Given) => assessSigns(catalogue, splitAnswers(catalogue, frozen({ ...given })));
const severities = (given: Given) => signsOf(given).map(({ severity }) => severity ?? 0);

/** Whether no sign got milder from the first to the second. */
function noneMilder(before: Given, after: Given): boolean {
  const now = severities(after);
  return severities(before).every((severity, place) => severity <= (now[place] as number));
}

const choices = Object.entries(catalogue.questions).filter(
  (entry): entry is [string, ChoiceQuestion] => entry[1].kind === 'choice',
);

/** Two words of a choice, the better one first. */
const betterAndWorse = ({ options }: ChoiceQuestion): fc.Arbitrary<readonly [string, string]> => {
  const words = Object.keys(options);
  const place = fc.nat(words.length - 1);
  return fc
    .tuple(place, place)
    .map((two) => [words[Math.min(...two)] as string, words[Math.max(...two)] as string] as const);
};

/** The quantities that rules add up; what they are divided by (people, computers) has no better and no worse. */
const quantities = catalogue.signs
  .flatMap(({ findings }) => findings)
  .flatMap((finding) => (finding.kind === 'threshold' ? finding.measure.sum : []))
  .filter((key, place, all) => all.indexOf(key) === place)
  .map((key) => [key, catalogue.questions[key] as NumberQuestion] as const);

describe('a worse answer never makes a sign milder', () => {
  it.each(choices)('to %s', (key, question) => {
    fc.assert(
      fc.property(anyAnswers, betterAndWorse(question), (answers, [better, worse]) =>
        noneMilder({ ...answers, [key]: better }, { ...answers, [key]: worse }),
      ),
    );
  });

  it.each(quantities)('to %s, where more is worse', (key, question) => {
    const amount = acceptedNumber(question);
    fc.assert(
      fc.property(anyAnswers, amount, amount, (answers, one, other) =>
        noneMilder({ ...answers, [key]: Math.min(one, other) }, { ...answers, [key]: Math.max(one, other) }),
      ),
    );
  });
});

describe('a range', () => {
  it.each(quantities)('of %s counts with its likely value', (key, question) => {
    const amount = acceptedNumber(question);
    const range = fc.array(amount, { minLength: 2, maxLength: 3 }).map((values) => [...values].sort((a, b) => a - b));
    fc.assert(
      fc.property(anyAnswers, range, (answers, given) => {
        const exact = { ...answers, [key]: toRange(given)[1] };
        const spread = { ...answers, [key]: given };
        return noneMilder(exact, spread) && noneMilder(spread, exact);
      }),
    );
  });
});

describe('a severity', () => {
  it('lies between 0 and 100, as does the score', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { score } = scoreSigns(signsOf(answers), catalogue.thresholds);
        return [...severities(answers), score].every((points) => points >= 0 && points <= 100);
      }),
    );
  });
});

describe('a wider gap never makes a risk cheaper', () => {
  const gaps = choices.filter(([key]) => catalogue.fixes.some(({ id }) => id === key));
  const risks = catalogue.lines.filter(({ risk }) => risk !== undefined).map(({ id }) => id);

  it.each(gaps)('at %s', (key, question) => {
    fc.assert(
      fc.property(anyAnswers, betterAndWorse(question), (answers, [better, worse]) => {
        const before = assessed({ ...answers, [key]: better }, { draws: 128 });
        const after = assessed({ ...answers, [key]: worse }, { draws: 128 });
        return risks.every((id) => byId(before.lines, id).cost.mean <= byId(after.lines, id).cost.mean * (1 + 1e-12));
      }),
      ASSESSED_RUNS,
    );
  });
});
