import { questions } from '../../domain/index.ts';
import { signs as domainSigns } from '../../domain/signs/index.ts';
import type { SignStatus } from '../../domain/vocabulary.ts';
import { type Bar, type Item, paragraph, type Tone } from '../blocks.ts';
import type { SignResult } from '../result.ts';
import type { SectionOf } from './section.ts';

const TONES: Readonly<Partial<Record<SignStatus, Tone>>> = { acute: 'critical', present: 'accent', unknown: 'quiet' };

/** The five warning signs with their severity and what speaks for each. */
const signs: SectionOf = ({ signs, signsPresent, score, band }) => ({
  id: 'signs',
  title: 'The five signs',
  blocks: [
    paragraph(`${signsPresent} of ${signs.length} present. Score ${Math.round(score)} of 100: ${band}.`),
    { kind: 'bars', outOf: 100, bars: signs.map(bar) },
  ],
});
export default signs;

function bar(sign: SignResult): Bar {
  const { title, severity, status } = sign;
  const tone = TONES[status];
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

/** A sign that nothing is known about says which answers would change that. */
function wouldAssess({ id }: SignResult): Item[] {
  const restsOn = domainSigns.find((sign) => sign.id === id)?.restsOn ?? [];
  const asks = restsOn.map((key) => questions[key]?.ask).filter((ask) => ask !== undefined);
  return [{ text: 'Any one of these answers assesses it:' }, ...asks.map((ask) => ({ text: ask }))].map(({ text }) => ({
    text,
    tone: 'quiet' as const,
  }));
}
