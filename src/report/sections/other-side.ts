import { optionOf } from './lookup.ts';
import type { SectionOf } from './section.ts';

/** What speaks for each way that is not recommended, and what it would take for it to win. */
const otherSide: SectionOf = ({ otherSide }) => ({
  id: 'other-side',
  title: 'The other side',
  blocks: [
    {
      kind: 'list',
      items: otherSide.map(({ option, strongest, wouldNeed }) => ({
        lead: `${optionOf(option).title}.`,
        text: `${strongest} ${wouldNeed}`,
      })),
    },
  ],
});
export default otherSide;
