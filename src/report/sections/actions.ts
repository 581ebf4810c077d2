import { paragraph } from '../blocks.ts';
import { count } from '../format/words.ts';
import { criticalFindings } from './lookup.ts';
import type { SectionOf } from './section.ts';

/** More than this at once is put off as a whole. Judgement. */
const MOST = 8;

/** The other actions, most worthwhile first, numbered on from the critical ones. */
const actions: SectionOf = (result) => {
  const rest = result.actions.filter(({ critical }) => !critical);
  if (rest.length === 0) return undefined;
  const done = criticalFindings(result).length;
  const later = rest.length - MOST;
  return {
    id: 'actions',
    title: done === 0 ? 'What to do' : 'What to do next',
    blocks: [
      {
        kind: 'list',
        from: done + 1,
        asides: 'column',
        items: rest.slice(0, MOST).map(({ action, effort }) => ({ text: action, aside: effort })),
      },
      ...(later > 0
        ? [paragraph(`${count(later, 'smaller action')} can wait; the JSON lists every one.`, 'quiet')]
        : []),
    ],
  };
};
export default actions;
