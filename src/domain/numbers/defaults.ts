import type { Catalogue } from '../index.ts';
import type { Fallback, NumberQuestion, Per } from '../questions.ts';
import type { SourceId } from '../vocabulary.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Chapter, NumberEntry, Place } from './number.ts';

/** What stands in for the answers that nobody gave. */
export const defaultAnswers: Chapter = {
  title: 'What is assumed where a question has no answer',
  entries: (catalogue) =>
    Object.entries(catalogue.questions).flatMap(([key, question]) =>
      question.kind === 'number' ? ofQuestion(catalogue, key, question) : [],
    ),
};

/** One number of a fallback: where it stands in it, and what is left to say about it. */
interface Part {
  readonly at: string | readonly [string, string];
  readonly unit: string;
  readonly limits: Limits;
  readonly source: SourceId;
  readonly name?: string;
  readonly note?: string;
}

function ofQuestion(catalogue: Catalogue, key: string, question: NumberQuestion): NumberEntry[] {
  return partsOf(catalogue, key, question).map(({ at, name, note, ...part }) => ({
    ...part,
    id: ['defaults', key, ...(name === undefined ? [] : [name])].join('.'),
    title: `Assumed where ${key} has no answer${note === undefined ? '' : `: ${note}`}`,
    places: placesOf(catalogue, key, ['fallback', ...[at].flat()]),
  }));
}

function partsOf(catalogue: Catalogue, key: string, { fallback, unit, min, max }: NumberQuestion): Part[] {
  const limits = { min, max };
  switch (fallback.kind) {
    case 'range':
      return [
        {
          at: 'range',
          unit: `${SCALED.has(fallback.per) ? unit.replace('money', 'USD') : unit}${PER[fallback.per]}`,
          limits,
          source: fallback.source,
        },
      ];
    case 'same-as':
      // Two questions that stand in for each other share one number, which belongs to the one asked first.
      return isAskedFirst(catalogue, key, fallback)
        ? [{ at: 'otherwise', unit, limits, source: 'judgement', note: `nor ${fallback.key}` }]
        : [];
    case 'nothing': {
      const { withProvider } = fallback;
      if (withProvider === undefined) return [];
      const { per, source } = withProvider;
      return [{ at: ['withProvider', 'range'], unit: PER[per].trim(), limits: LIMITS.factor, source, note: PROVIDER }];
    }
    case 'at-least': {
      const { source } = fallback;
      return [
        { at: 'floor', name: 'floor', unit: 'USD', limits, source, note: 'at least this, before the money scale' },
        {
          at: 'perPerson',
          name: 'perPerson',
          unit: 'USD a person',
          limits,
          source,
          note: 'so much for each person, before the money scale',
        },
      ];
    }
    case 'market':
    case 'market-price':
      return [];
  }
}

const PROVIDER = 'but a provider looks after IT';

const PER: Readonly<Record<Per, string>> = {
  once: '',
  workstation: ' for each computer',
  person: ' for each person',
  scale: ', before the money scale',
  'person-scale': ' for each person, before the money scale',
  'seat-spend': " times computers and the market's price of a seat",
};

/** Amounts that every market scales are given in US dollars. */
const SCALED: ReadonlySet<Per> = new Set(['scale', 'person-scale']);

function isAskedFirst({ questions }: Catalogue, key: string, fallback: Extract<Fallback, { kind: 'same-as' }>) {
  const order = Object.keys(questions);
  return order.indexOf(key) < order.indexOf(fallback.key);
}

/** A question stands in the list of all, on its page of the questionnaire, and in its sign. */
function placesOf({ signs, sections }: Catalogue, key: string, inside: Place): [Place, ...Place[]] {
  const inList = (name: string, list: readonly { readonly questions: object }[]): Place[] =>
    list.flatMap(({ questions }, at) => (key in questions ? [[name, at, 'questions', key, ...inside]] : []));
  return [['questions', key, ...inside], ...inList('sections', sections), ...inList('signs', signs)];
}
