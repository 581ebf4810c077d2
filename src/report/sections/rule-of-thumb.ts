import { paragraph } from '../blocks.ts';
import type { SectionOf } from './section.ts';

/** The article's own rule, as a second opinion. */
const ruleOfThumb: SectionOf = ({ ruleOfThumb: { says, agrees } }) => ({
  id: 'rule-of-thumb',
  title: 'A rule of thumb',
  blocks: [
    paragraph(
      `${says} ${agrees ? 'This report agrees.' : 'This report disagrees: it weighs what the work costs, not only how often something breaks.'}`,
    ),
  ],
});
export default ruleOfThumb;
