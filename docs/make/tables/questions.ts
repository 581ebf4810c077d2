import { sections } from '../../../src/domain/index.ts';
import type { Alone, Fallback, NumberQuestion, Per, Question } from '../../../src/domain/questions.ts';
import type { SourceId } from '../../../src/domain/vocabulary.ts';
import { figure, figures } from '../figures.ts';
import { code, codes, table } from '../markdown.ts';

/** Every question with what it accepts and what stands in for an answer that nobody gave. */
export function questionsTable(): string {
  const rows = sections.flatMap(({ title, questions }) => [
    [`**${title}**`, '', '', ''],
    ...Object.entries(questions).map(([key, question]) => [
      `${code(key)}${question.quick ? ' *' : ''}`,
      question.ask,
      accepted(question),
      question.kind === 'choice' ? '–' : fallbackText(question.fallback),
    ]),
  ]);
  return table(['key', 'question', 'accepted', 'if unknown'], rows);
}

function accepted(question: Question): string {
  const what = question.kind === 'choice' ? codes(Object.keys(question.options)) : span(question);
  const { onlyIf } = question;
  return onlyIf === undefined ? what : `${what}; only with ${code(`${onlyIf.key}: ${onlyIf.is}`)}`;
}

function span({ min, max, above, unit }: NumberQuestion): string {
  return above ? `above ${figure(min)}, ${unit}` : `${figure(min)}–${figure(max)}, ${unit}`;
}

function fallbackText(fallback: Fallback): string {
  switch (fallback.kind) {
    case 'range': {
      const most = fallback.atMost === undefined ? '' : ', each at most S';
      return `${figures(fallback.range)}${PER[fallback.per]}${most}${alone(fallback.alone)}${origin(fallback.source)}`;
    }
    case 'market':
      return `market: ${code(fallback.price)}${alone(fallback.alone)}`;
    case 'same-as':
      return `as ${code(fallback.key)}, draw by draw; if both are unknown ${figures(fallback.otherwise)} for both`;
    case 'nothing': {
      const { withProvider } = fallback;
      if (withProvider === undefined) return '0';
      return `0; with ${code('caretaker: provider')} ${figures(withProvider.range)}${PER[withProvider.per]}${origin(withProvider.source)}`;
    }
    case 'at-least':
      return `max(${figure(fallback.floor)}, ${figure(fallback.perPerson)} S) × m${origin(fallback.source)}`;
    case 'market-price':
      return 'the market price';
  }
}

const PER: Readonly<Record<Per, string>> = {
  once: '',
  workstation: ' × N',
  person: ' × S',
  scale: ' × m',
  'person-scale': ' × S × m',
  'seat-spend': ' × N × likely `seatPrice`',
};

function alone(instead: Alone | undefined): string {
  if (instead === undefined) return '';
  return instead.kind === 'zero' ? '; 0 if S ≤ 1' : `; if S ≤ 1 as ${code(instead.key)}, draw by draw`;
}

const origin = (source: SourceId): string => (source === 'judgement' ? '' : ` (${code(source)})`);
