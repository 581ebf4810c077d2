import { type Cell, paragraph, type Row, words } from '../blocks.ts';
import { capitalised } from '../format/words.ts';
import type { Result } from '../result.ts';
import { isOutsourced } from './lookup.ts';
import type { SectionOf } from './section.ts';

type Scope = Result['contractScope'][number];

const NEEDS: Readonly<Record<Scope['need'], Cell>> = {
  needed: { text: 'needed', tone: 'accent' },
  useful: 'useful',
  'not-needed': { text: 'not needed', tone: 'quiet' },
};

/** The five services, and which of them an offer has to include. */
const contractScope: SectionOf = ({ contractScope, verdict }) => ({
  id: 'contract',
  title: 'What the contract must cover',
  blocks: [
    ...(isOutsourced(verdict.option) ? [] : [paragraph('If you look at an offer all the same:')]),
    { kind: 'table', columns: [words('Service'), words(''), words('because')], rows: contractScope.map(row) },
  ],
});
export default contractScope;

const row = ({ service, need, because }: Scope): Row => ({ cells: [capitalised(service), NEEDS[need], because] });
