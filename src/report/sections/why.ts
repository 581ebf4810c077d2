import { bullets } from '../blocks.ts';
import type { SectionOf } from './section.ts';

/** What the recommendation rests on: the fee, and the lines that tell it from the other way. */
const why: SectionOf = ({ verdict: { reasons } }) =>
  reasons.length === 0 ? undefined : { id: 'why', title: 'Why', blocks: [bullets(reasons)] };
export default why;
