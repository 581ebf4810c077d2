import { questions } from '../../domain/index.ts';
import { signs as domainSigns } from '../../domain/signs/index.ts';
import type { Band, SignStatus } from '../../domain/vocabulary.ts';
import { type Bar, type Item, paragraph, type Tone } from '../blocks.ts';
import { count } from '../format/words.ts';
import type { Result, SignResult } from '../result.ts';
import type { SectionOf } from './section.ts';

/** How loudly a status speaks. */
export const SIGN_TONES: Readonly<Partial<Record<SignStatus, Tone>>> = {
  acute: 'critical',
  present: 'accent',
  unknown: 'quiet',
};

/** The five warning signs with their severity and what speaks for each. */
const signs: SectionOf = (result) => ({
  id: 'signs',
  title: 'The five signs',
  blocks: [paragraph(summary(result)), { kind: 'bars', outOf: 100, bars: result.signs.map(bar) }],
});
export default signs;

const BANDS: Readonly<Record<Band, string>> = {
  healthy: 'healthy',
  watch: 'worth watching',
  act: 'time to act',
  urgent: 'urgent',
};

function summary({ signs, signsPresent, score, band }: Result): string {
  const unknown = signs.filter(({ status }) => status === 'unknown').length;
  const open = unknown === 0 ? '' : `, ${unknown} could not be assessed`;
  const verb = signsPresent === 1 ? 'is' : 'are';
  return `${signsPresent} of ${count(signs.length, 'sign')} ${verb} present${open}. Score ${Math.round(score)} of 100: ${BANDS[band]}.`;
}

function bar(sign: SignResult): Bar {
  const { title, severity, status } = sign;
  const tone = SIGN_TONES[status];
  return {
    label: title,
    value: severity,
    text: severity === null ? '' : String(Math.round(severity)),
    status: status === 'unknown' ? 'not assessed' : status,
    ...(tone && { tone }),
    because: status === 'unknown' ? wouldAssess(sign) : sign.findings.map(because),
  };
}

const because = ({ says, critical }: SignResult['findings'][number]): Item => ({
  text: says,
  ...(critical && { tone: 'critical' as const }),
});

/** A sign that nothing is known about says which answer would change that. */
function wouldAssess({ id }: SignResult): Item[] {
  const [key] = domainSigns.find((sign) => sign.id === id)?.restsOn ?? [];
  const ask = key === undefined ? undefined : questions[key]?.ask;
  return ask === undefined ? [] : [{ text: `One answer assesses it: ${ask}`, tone: 'quiet' }];
}
