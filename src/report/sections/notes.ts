import type { Item } from '../blocks.ts';
import type { SectionOf } from './section.ts';

/** What was noted beside the answers, in the words of whoever gave them. */
const notes: SectionOf = ({ answers: { notes } }) => {
  const items = Object.entries(notes ?? {}).map(([key, text]): Item => ({ lead: `${key}:`, text: String(text) }));
  if (items.length === 0) return undefined;
  return { id: 'notes', title: 'Notes on the answers', blocks: [{ kind: 'list', items }] };
};
export default notes;
