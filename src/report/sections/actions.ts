import { paragraph } from '../blocks.ts';
import { criticalFindings } from './lookup.ts';
import type { SectionOf } from './section.ts';

/** Every other action, numbered on from the critical ones. */
const actions: SectionOf = (result) => {
  const rest = result.actions.filter(({ critical }) => !critical);
  if (rest.length === 0) return undefined;
  const done = criticalFindings(result).length;
  return {
    id: 'actions',
    title: 'What to do',
    blocks: [
      ...(done === 0 ? [] : [paragraph('After the critical gaps above, in this order:')]),
      {
        kind: 'list',
        from: done + 1,
        items: rest.map(({ action, effort }) => ({ text: action, aside: effort })),
      },
    ],
  };
};
export default actions;
