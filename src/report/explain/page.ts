import type { Source } from '../../domain/sources.ts';
import { type Block, type Item, paragraph, type Report, type Section, words } from '../blocks.ts';
import type { Explanation, Named, Origin, TopicGroup } from './explanation.ts';
import { figureBlocks } from './figures-page.ts';

/** A page about one id; several things may share a name. */
export const explanationPage = (asked: string, explanations: readonly Explanation[]): Report => ({
  title: asked,
  about: ['it-readiness explain'],
  sections: explanations.map(sectionOf),
});

/** The list to browse, or the part of it that was asked for. */
export const listPage = (title: string, groups: readonly TopicGroup[]): Report => ({
  title,
  about: ['it-readiness explain <id> says more; a word alone lists what begins with it'],
  sections: groups.map(({ title, topics }) => ({
    id: title,
    title: `${title} (${topics.length})`,
    blocks: [{ kind: 'list', items: topics.map((topic): Item => ({ lead: topic.id, text: topic.title })) }],
  })),
});

const sectionOf = (explanation: Explanation): Section => ({
  id: explanation.id,
  title: `${explanation.id}: ${explanation.title}`,
  blocks: [
    ...explanation.says.map((text) => paragraph(text)),
    ...formulaBlocks(explanation),
    ...factBlocks(explanation),
    ...figureBlocks(explanation.figures),
  ],
});

function formulaBlocks({ formula, where = [] }: Explanation): Block[] {
  if (formula === undefined) return [];
  return [
    { kind: 'list', items: [{ lead: 'Formula.', text: formula }] },
    ...(where.length === 0 ? [] : [whereTable(where)]),
  ];
}

const whereTable = (where: readonly Named[]): Block => ({
  kind: 'table',
  columns: [words('In it'), words('stands for'), words('is'), words('more under')],
  rows: where.map(({ name, title, kind, value, id }) => ({
    cells: [name, title, value === undefined ? kind : `${value} (${kind})`, id],
  })),
});

function factBlocks({ facts, origin, seeAlso }: Explanation): Block[] {
  const items: Item[] = [
    ...facts.map(({ label, text }) => ({ lead: `${label}.`, text })),
    ...(origin === undefined ? [] : originItems(origin)),
    ...(seeAlso.length === 0 ? [] : [{ lead: 'See also.', text: seeAlso.join(', ') }]),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

const KINDS = { fact: 'A fact', price: 'A price', judgement: 'A judgement' } as const;

function originItems({ kind, source, checks }: Origin): Item[] {
  return [
    {
      lead: 'Kind.',
      text: `${KINDS[kind]}${kind === 'price' && source.id === 'judgement' ? ', set by judgement' : ''}.`,
    },
    { lead: 'Source.', text: sourceText(source) },
    ...checks.map((check) => ({ lead: 'Held against.', text: sourceText(check) })),
  ];
}

/** Population and year are part of the figure. */
const sourceText = ({ title, year, figure }: Source): string => `${title}, ${year}: ${figure}.`;
