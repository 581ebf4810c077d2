import type { SectionOf } from './section.ts';

/** What to ask a provider, as questions that this client's findings make pointed. */
const questionsToAsk: SectionOf = ({ askBeforeSigning }) => ({
  id: 'ask',
  title: 'Ask before you sign',
  blocks: [
    {
      kind: 'list',
      items: askBeforeSigning.map(({ criterion, question }) => ({ lead: `${criterion}.`, text: question })),
    },
  ],
});
export default questionsToAsk;
