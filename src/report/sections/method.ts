import { sources } from '../../domain/sources.ts';
import { paragraph, words } from '../blocks.ts';
import { inSentence } from '../format/words.ts';
import type { SectionOf } from './section.ts';

/** How each cost is computed and where the defaults come from, for a reader who has only this document. */
const method: SectionOf = ({ lines }) => ({
  id: 'method',
  title: 'Method and sources',
  kept: true,
  blocks: [
    paragraph(
      'Each cost a month is computed from the answers, and from prices and assumptions where an answer is missing:',
    ),
    {
      kind: 'table',
      columns: [words('Cost'), words('Formula')],
      rows: lines.map(({ title, formula }) => ({ cells: [title, formula] })),
    },
    paragraph('The defaults rest on these figures; what none of them measures is a judgement:'),
    {
      kind: 'list',
      items: sources.map(({ title, year, figure, serves }) => ({
        lead: `${title}, ${year}.`,
        text: `${figure}. Used for: ${inSentence(serves)}.`,
      })),
    },
  ],
});
export default method;
